import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
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
