import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['deployment', 'intervention', 'military presence', 'incursion', 'invasion', 'landing'],
    ...['military operation', 'march into', 'crossing of the border', 'dispatch of troops'],
    ...['sending of troops', 'military mission', 'occupation', 'expedition'],
  ],
}
