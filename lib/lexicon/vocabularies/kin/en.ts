import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['blood relative', 'soul brother', 'one body', 'kindred people', 'one flesh'],
    'brother',
    'sister',
    'brethren',
    'sibling',
    'cousin',
    'one family',
    'kin',
  ],
  fixed: ['one people', 'one nation', 'one family', 'of one blood', 'of the same blood'],
}
