import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...[
      'sagacious',
      'undefeated',
      'invincible',
      'deathless',
      'incomparable',
      'matchless',
      'venerable and wise',
      'ever-wise',
      'benevolent and wise',
      'sainted',
      'god-like',
      'godlike',
      'deified',
      'far-sighted and wise',
      'unerring',
      'our wise',
      'our glorious',
      'our immortal',
      'our beloved',
      'our great',
      'our dear',
    ],
    ...['beloved', 'most beloved', 'dearly beloved', 'well-beloved', 'glorious', 'immortal'],
    ...['eternal', 'infallible', 'peerless', 'all-wise', 'all-knowing', 'ever-victorious'],
    ...['adored', 'god-given', 'god-sent', 'heaven-sent'],
  ],
}
