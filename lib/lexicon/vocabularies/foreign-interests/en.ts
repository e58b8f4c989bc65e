import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'foreign interest',
      'Western interest',
      'outside interest',
      'hostile interest',
      'foreign agenda',
      'Western agenda',
      'outside agenda',
      'hostile agenda',
      'American interest',
      'foreign master',
    ],
  ],
}
