import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['portrait', 'picture', 'flag', 'effigy', 'doll', 'poster', 'headscarf', 'bill'],
}
