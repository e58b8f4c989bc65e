import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['United Nations', 'UN', 'blue helmet', 'MINUSMA', 'UNIFIL', 'MONUSCO', 'UNMISS'],
    ...['Security Council'],
  ],
}
