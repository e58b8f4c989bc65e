import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['first tile', 'next tile', 'row of tiles/rows of tiles'],
    ...[
      'falling domino/falling dominoes',
      'next domino/next dominoes',
      'last domino',
      'domino/dominoes',
    ],
    ...['domino effect', 'domino theory', 'falling domino', 'next domino', 'first domino'],
    ...['other domino', 'domino chain', 'row of dominoes', 'last domino', 'second domino'],
    ...['latest domino', 'third domino', 'chain reaction across the region'],
    ...['chain reaction in the region', 'ripple effect across the region'],
    'knock-on effect in the region',
  ],
  fixed: [
    ...['like dominoes', 'like falling dominoes', 'as dominoes', 'like a row of dominoes'],
    ...['falling like dominoes', 'fall like dominoes', 'fell like dominoes'],
    ...['fallen like dominoes', 'tumble like dominoes', 'toppled like dominoes'],
    ...['one after another like dominoes', 'one after the other like dominoes'],
  ],
}
