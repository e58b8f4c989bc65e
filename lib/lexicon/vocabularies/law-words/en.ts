import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['cut', 'budget', 'law', 'bill', 'act', 'legislation', 'registration act', 'register'],
    ...['statute', 'registry', 'list', 'label'],
  ],
}
