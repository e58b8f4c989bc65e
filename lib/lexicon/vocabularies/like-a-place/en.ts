import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'as',
      'like',
      'just like',
      'much like',
      'exactly like',
      'exactly as',
      'just as',
      'our',
      'their own',
      'its own',
      'not',
    ],
  ],
}
