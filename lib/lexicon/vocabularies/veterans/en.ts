import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['veteran', 'independence war', 'war of independence', 'second world war'],
    ...['memorial day', 'resistance museum', 'film', 'novel'],
  ],
}
