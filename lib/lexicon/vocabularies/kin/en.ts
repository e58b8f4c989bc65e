import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['brother', 'sister', 'brethren', 'sibling', 'cousin', 'one family', 'kin'],
  fixed: ['one people', 'one nation', 'one family', 'of one blood', 'of the same blood'],
}
