import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['settlement', 'transition', 'transfer', 'resolution', 'coexistence', 'atom'],
    ...['purpose', 'use', 'solution', 'means', 'assembly/assemblies', 'neighbour'],
    ...['neighbor', 'end', 'outcome', 'election', 'vote', 'handover', 'world', 'planet'],
    ...['owner', 'heir', 'holder', 'proprietor', 'tenant', 'successor', 'shareholder'],
    ...['place', 'night', 'life', 'sleep', 'death', 'nuclear'],
    ...['sentiment', 'feeling', 'emotion', 'fervour', 'fervor', 'song', 'music', 'hymn'],
  ],
}
