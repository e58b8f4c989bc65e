import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['cup final', 'squad'],
    ...['cup', 'championship', 'league', 'match/matches', 'tournament', 'team', 'coach'],
    ...['goalkeeper', 'semi-final', 'playoff', 'conference final', 'stadium', 'Olympics', 'boxer'],
    ...['wrestler', 'referee', 'derby', 'medal', 'tennis', 'football', 'cricket', 'basketball'],
    'hockey',
  ],
}
