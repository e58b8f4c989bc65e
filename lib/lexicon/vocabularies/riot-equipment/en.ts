import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [...['of colour', 'of color', 'of laughter', 'of flowers', 'of ideas', 'act']],
  nouns: [
    ...['troop', 'trooper', 'team', 'detachment', 'baton'],
    ...['police', 'officer', 'gear', 'shield', 'squad', 'policeman/policemen', 'unit', 'control'],
    ...['helmet', 'cop', 'vehicle', 'act', 'force', 'van', 'charge', 'gun', 'agent', 'dispersal'],
    ...['prevention', 'case', 'suspect'],
  ],
}
