import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['celebrity/celebrities', 'chef', 'petition'],
    ...['donation', 'donor', 'orphan', 'food bank'],
    ...['firefighting', 'rescue worker', 'wildfire', 'forest', 'blaze', 'fire engine'],
    ...['fundraiser', 'fundraising', 'goddaughter', 'godson', 'christening', 'baptism'],
    ...['mob boss', 'cathedral', 'medieval', 'earthquake', 'shipwreck', 'sailor'],
    ...['goalkeeper', "striker's goal", 'league', 'club', 'relegation'],
    ...['policyholder', 'coast guard', 'wedding', 'film', 'novel', 'movie'],
  ],
  verbs: ['donate', 'extinguish', 'douse', 'evacuate'],
}
