import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'virus',
    'infection',
    'epidemic',
    'plague',
    'bacillus',
    'cancer',
    'germ',
    'wave of infection',
  ],
}
