import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['brother', 'sister', 'sibling', 'brethren', 'blood brother', 'kinsman/kinsmen'],
    ...['twin brother', 'younger brother', 'elder brother', 'big brother', 'family'],
  ],
}
