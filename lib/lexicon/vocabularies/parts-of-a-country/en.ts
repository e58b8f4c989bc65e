import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'south',
    'north',
    'east',
    'west',
    'interior',
    'provinces',
    'hinterland',
    'coast',
    'heartland',
    'suburb',
    'township',
    'shanty town',
    'slum',
    'countryside',
    'mining region',
    'oil region',
    'mountain region',
  ],
}
