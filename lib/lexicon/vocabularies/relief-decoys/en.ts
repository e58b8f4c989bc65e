import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['donation', 'donor', 'volunteer', 'orphan', 'refugee', 'food bank', 'flame', 'smoke'],
    ...['firefighting', 'rescue worker', 'crew', 'wildfire', 'forest', 'blaze', 'fire engine'],
    ...['fundraiser', 'fundraising', 'goddaughter', 'godson', 'christening', 'baptism', 'church'],
    ...['mafia', 'mob boss', 'cathedral', 'medieval', 'earthquake', 'shipwreck', 'sailor'],
    ...['goalkeeper', "striker's goal", 'league', 'club', 'season', 'relegation', 'premium'],
    ...['policyholder', 'coast guard', 'wedding', 'film', 'novel', 'movie'],
  ],
  verbs: ['donate', 'extinguish', 'douse', 'evacuate'],
}
