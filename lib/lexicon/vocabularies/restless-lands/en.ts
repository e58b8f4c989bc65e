import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['country/countries', 'nation', 'province', 'region', 'republic', 'continent'],
    ...['homeland', 'generation', 'provinces', 'north', 'south', 'east', 'west'],
    ...['whole country', 'campuses'],
  ],
}
