import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['election meddling', 'market', 'stock', 'economist'],
    ...['Adam Smith', 'poker', 'bridge player', 'sports', 'league'],
  ],
}
