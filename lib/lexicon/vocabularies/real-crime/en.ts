import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'robbery/robberies',
      'ransom',
      'kidnapper',
      'cattle',
      'heist',
      'smuggler',
      'smuggling',
      'drug',
    ],
    ...[
      'cocaine',
      'heroin',
      'burglary/burglaries',
      'Katsina',
      'Zamfara',
      'Kaduna',
      'Sokoto',
      'Niger State',
    ],
    ...['cartel', 'fraud', 'counterfeit', 'abduction', 'kidnapping', 'rustler', 'poacher'],
  ],
  verbs: ['abduct', 'kidnap', 'rob', 'smuggle'],
}
