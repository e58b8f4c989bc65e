import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'hooligan element',
      'black-clad rioter',
      'masked rioter',
      'radical rioter',
      'rioter and looter/rioters and looters',
      'unruly mob',
      'riotous youth',
      'rioter and vandal/rioters and vandals',
    ],
    ...['rioter', 'rioting mob', 'rioting crowd', 'rioting youth', 'riot leader', 'rampaging mob'],
    ...['rampaging crowd', 'rampaging youth', 'looting crowd', 'pillaging crowd'],
    ...['mob of looters/mobs of looters', 'horde of looters/hordes of looters'],
    ...['gang of looters/gangs of looters', 'mob on the rampage/mobs on the rampage'],
    ...['rioting protester', 'rioting demonstrator', 'rioting student', 'rioting worker'],
    ...['anti-government rioter', 'street rioter', 'riotous crowd'],
  ],
}
