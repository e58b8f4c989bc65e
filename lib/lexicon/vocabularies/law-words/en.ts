import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['law', 'bill', 'act', 'legislation', 'registration act', 'register'],
    ...['statute', 'registry', 'list', 'label'],
  ],
}
