import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'pillar',
      'helmsman',
      'king of kings',
      'leopard',
      'panther',
      'beacon',
      'great son',
      'wolf',
      'hawk',
    ],
    ...['lion', 'sun', 'falcon', 'eagle', 'tiger', 'sultan', 'star', 'sword', 'shield', 'lord'],
  ],
  fixed: ['shepherd', 'sage', 'knight'],
}
