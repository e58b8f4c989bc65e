import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['portrait', 'picture', 'flag', 'effigy/effigies', 'doll', 'poster', 'headscarf', 'bill'],
}
