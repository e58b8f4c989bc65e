import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'most important',
      'most powerful',
      'most effective',
      'best',
      'main',
      'principal',
      'chief',
      'key',
    ],
    ...[
      'favourite',
      'favorite',
      'only',
      'first',
      'biggest',
      'greatest',
      'sharpest',
      'oldest',
      'usual',
    ],
  ],
}
