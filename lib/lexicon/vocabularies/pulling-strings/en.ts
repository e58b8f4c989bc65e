import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['role', 'hand', 'involvement', 'plot', 'conspiracy/conspiracies', 'interference'],
    ...['meddling', 'funding', 'financing', 'instigation', 'fingerprint', 'scheme'],
    ...['orchestration', 'machination'],
  ],
  verbs: [
    ...['pull the strings of/pulling the strings of'],
    ...['pull the strings behind/pulling the strings behind', 'assist'],
  ],
  fixed: [
    ...['behind', 'supporting', 'start supporting', 'started supporting', 'the hand of'],
    'the role of',
  ],
}
