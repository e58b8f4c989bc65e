import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tourist', 'foreign ministry', 'foreign trade', 'foreign minister', 'foreign secretary'],
    ...['visa', 'air strike', 'airstrike', 'foreign trade minister', 'film festival'],
    ...['exchange student', 'rate', 'investor'],
  ],
}
