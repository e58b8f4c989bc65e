import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'border',
      'frontier',
      'neighbour',
      'neighbor',
      'neighbouring country/neighbouring countries',
      'neighboring country/neighboring countries',
      'neighbouring state',
      'neighbouring capital',
      'region',
      'door',
    ],
  ],
  fixed: [
    ...[
      'next door',
      'abroad',
      'elsewhere',
      'across the region',
      'other capitals',
      'other countries',
      'our shores',
      'to us',
      'our soil',
      'our land',
      'our streets',
    ],
  ],
}
