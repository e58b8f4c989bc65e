import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['peacekeeper', 'ceasefire', 'truce', 'UN force', 'Cypriot', 'patrol', 'UN mission'],
    ...['armistice', 'Golan', 'demilitarised', 'demilitarized'],
  ],
}
