import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'falling domino/falling dominoes',
      'next domino/next dominoes',
      'last domino',
      'domino/dominoes',
    ],
    ...['domino effect', 'domino theory', 'falling domino', 'next domino', 'first domino'],
    ...['other domino', 'domino chain'],
  ],
  fixed: ['like dominoes', 'like falling dominoes', 'as dominoes', 'like a row of dominoes'],
}
