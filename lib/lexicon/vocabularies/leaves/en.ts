import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'a leaf out of',
      'a leaf from',
      'a page from',
      'a page out of',
      'a chapter from',
      'borrowed from',
      'borrowing from',
      'borrow from',
      'borrows from',
      'straight out of',
      'straight from',
      'lifted from',
      'lifting from',
      'copied from',
      'copying from',
      'taken straight from',
      'torn from',
      'right out of',
      'ripped from',
      'follows',
      'following',
      'followed',
    ],
  ],
}
