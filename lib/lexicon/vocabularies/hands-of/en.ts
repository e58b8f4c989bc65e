import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['hand', 'fingerprint', 'long arm', 'invisible hand', 'dirty hand', 'handiwork'],
    ...['signature', 'handwriting', 'puppet string', 'string', 'paw', 'shadow', 'imprint'],
    ...['footprint', 'finger', 'money', 'gold', 'dollar', 'cash'],
  ],
}
