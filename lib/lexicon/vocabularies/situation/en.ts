import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['situation on the ground', 'security situation', 'rioting', 'chaos', 'mayhem', 'rebellion'],
    ...['restive region', 'anarchy', 'masses', 'mob', 'disorder', 'turmoil', 'disturbance'],
    ...['populace', 'revolt', 'uprising', 'anger in the streets', 'citizenry', 'situation'],
    ...['people', 'population', 'street', 'unrest', 'crowd', 'protest', 'riot'],
  ],
}
