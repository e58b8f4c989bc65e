import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['ballot', 'ballot count', 'election meddling', 'voter', 'market', 'stock', 'economist'],
    ...['Adam Smith', 'poker', 'bridge player', 'sports', 'league', 'referendum'],
  ],
}
