import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['police', 'police officer', 'riot police', 'gendarme', 'security force', 'national guard'],
    ...['law enforcement', 'forces of order', 'riot squad', 'policeman/policemen'],
  ],
}
