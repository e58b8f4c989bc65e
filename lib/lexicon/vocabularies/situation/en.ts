import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['situation on the ground', 'security situation', 'rioting', 'chaos', 'mayhem', 'rebellion'],
    ...['restive region', 'anarchy', 'masses', 'mob', 'disorder', 'turmoil', 'disturbance'],
    ...['populace', 'revolt', 'uprising', 'anger in the streets', 'citizenry', 'situation'],
    ...['people', 'population', 'street', 'unrest', 'crowd', 'protest', 'riot'],
    ...['situation in the country', 'situation in the city', 'situation in the capital'],
    ...['situation in the streets', 'situation in the region', 'situation in the province'],
    ...['operational situation', 'internal situation', 'unrest in the streets', 'protest movement'],
    ...['protesters', 'demonstrators', 'rioters', 'troublemakers', 'streets and squares'],
    ...['popular anger', 'discontent', 'rebel province', 'restive province', 'restless population'],
    ...['restive population', 'local population', 'angry population', 'rebellious population'],
    ...['inhabitants', 'the masses'],
  ],
}
