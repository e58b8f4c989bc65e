import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tourist', 'foreign trade'],
    ...['visa', 'air strike', 'airstrike', 'foreign trade minister', 'film festival'],
    ...['exchange student', 'rate', 'investor'],
  ],
}
