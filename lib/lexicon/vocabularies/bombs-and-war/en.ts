import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bomb', 'bombing', 'bomber', 'bomb attack', 'car bomb', 'suicide bomber', 'explosive'],
    ...[
      'suicide bombing',
      'suicide attack',
      'roadside bomb',
      'grenade attack',
      'explosion',
      'blast',
    ],
    ...['hostage', 'hijacker', 'hijacking', 'kidnapping', 'abduction', 'ransom', 'beheading'],
    ...[
      'air strike',
      'airstrike',
      'drone strike',
      'shelling',
      'mortar',
      'rocket attack',
      'missile',
    ],
    ...['front line', 'frontline', 'battlefield', 'trench', 'warplane', 'artillery', 'ambush'],
    ...['militant group', 'jihadist group', 'rebel group', 'rebel army', 'guerrilla', 'pirate'],
    ...['stabbing', 'massacre of civilians', 'arms cache', 'bank robbery', 'heist', 'fishermen'],
  ],
  verbs: ['behead', 'detonate', 'kidnap', 'abduct', 'hijack', 'ambush'],
  fixed: [
    ...['Islamic State', 'ISIS', 'ISIL', 'al Qaeda', 'al-Qaeda', 'Boko Haram', 'al Shabab'],
    ...['al-Shabab', 'al Shabaab', 'al-Shabaab', 'Taliban', 'Hamas', 'Hezbollah', 'Houthi'],
    ...['Houthis', 'blew up', 'blown up', 'World War', 'Gaza', 'invasion of'],
  ],
}
