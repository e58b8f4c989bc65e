import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['troop', 'trooper', 'team', 'detachment', 'baton'],
    ...['police', 'officer', 'gear', 'shield', 'squad', 'policeman/policemen', 'unit', 'control'],
    ...['helmet', 'cop', 'vehicle', 'act', 'force', 'van', 'charge', 'gun', 'agent', 'dispersal'],
    ...['prevention', 'case', 'suspect'],
  ],
}
