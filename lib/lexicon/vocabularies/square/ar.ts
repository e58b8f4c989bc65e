import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['ميدان', 'ميدان تحرير', 'ساحة تحرير'],
}
