import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'people',
    'peoples',
    'nation',
    'country/countries',
    'state',
    'regime',
    'army/armies',
    'republic',
    'neighbour',
    'neighbor',
    'government',
    'Slav',
    'Turkic people',
  ],
}
