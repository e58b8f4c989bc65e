import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['legislation', 'draft law', 'bill', 'statute', 'draft bill'],
  fixed: ['the law', 'this law', 'a law', 'new law', 'agents law', 'laws'],
}
