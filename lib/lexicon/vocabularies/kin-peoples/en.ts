import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['capital', 'ruler', 'people', 'peoples', 'nation', 'country/countries', 'state', 'regime'],
    ...['army/armies', 'republic', 'neighbour', 'neighbor', 'government', 'Slav', 'Turkic people'],
  ],
}
