import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['domino effect', 'domino theory', 'falling domino', 'next domino', 'first domino'],
    ...['other domino', 'domino chain'],
  ],
  fixed: ['like dominoes', 'like falling dominoes', 'as dominoes', 'like a row of dominoes'],
}
