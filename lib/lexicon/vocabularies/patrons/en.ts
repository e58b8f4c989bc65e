import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'Gulf money',
      'Rwandan soldier',
      'Rwandan troop',
      'foreign bayonets',
      'neighbouring power',
      'Gulf patron',
      'Gulf monarch',
      'outside backer',
      'foreign contingent',
      'foreign mercenary/foreign mercenaries',
      'foreign loan',
      'Chinese loan',
      'Russian mercenary/Russian mercenaries',
      'Russian air power',
      'American dollar',
    ],
    ...['Moscow-backed', 'neighbour', 'large neighbour', 'Soviet', 'colonial power', 'occupier'],
    ...['mullahs', 'ayatollah', 'ayatollahs', 'oligarch', 'Iranians', 'Russians', 'Americans'],
    ...['Emiratis', 'Gulf monarchies', 'foreign capital', 'outside patron', 'Kremlin-backed'],
    ...['foreign bayonet', 'neighbour to the north', 'neighbour to the east', 'Putin'],
    ...['Xi Jinping', 'Erdogan', 'Khamenei', 'Kremlin chief', 'Russian president', 'foreign army'],
    ...['Trump', 'foreign backer', 'patron', 'mercenary/mercenaries', 'foreign troop'],
    ...['foreign power', 'outside power', 'outside help', 'outsider', 'foreign sponsor'],
    ...['Wagner group', 'Africa Corps', 'Revolutionary Guard', 'Hezbollah', 'Quds Force'],
    ...['paymaster', 'master', 'overlord', 'foreign support', 'foreign soldier', 'the West'],
    ...['West', 'NATO', 'European Union', 'Soviet Union', 'protector', 'benefactor', 'sponsor'],
    ...['big brother', 'foreigner'],
  ],
}
