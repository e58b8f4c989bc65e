import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'camp',
      'protest camp',
      'tent city/tent cities',
      'tent camp',
      'sit-in',
      'barricade',
      'tent',
    ],
    'square',
    'campus',
    'street',
    'avenue',
    'boulevard',
    'roundabout',
    'university',
    'park',
    'capital',
    'city/cities',
    'town',
    'district',
    'quarter',
    'neighbourhood',
    'encampment',
    'bridge',
  ],
}
