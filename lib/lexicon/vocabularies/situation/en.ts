import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'situation',
    'city',
    'town',
    'people',
    'population',
    'street',
    'capital',
    'province',
    'region',
    'district',
    'unrest',
    'crowd',
    'country',
    'square',
    'protest',
    'riot',
  ],
}
