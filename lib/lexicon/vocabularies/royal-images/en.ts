import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['lion', 'sun', 'falcon', 'eagle', 'tiger', 'sultan', 'star', 'sword', 'shield', 'lord'],
  ],
  fixed: ['guide', 'shepherd', 'sage', 'knight'],
}
