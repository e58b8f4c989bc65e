import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'masses',
    'mob',
    'disorder',
    'turmoil',
    'disturbance',
    'populace',
    'revolt',
    'uprising',
    'anger in the streets',
    'citizenry',
    'situation',

    'people',
    'population',
    'street',

    'unrest',
    'crowd',

    'protest',
    'riot',
  ],
}
