import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'demonstration', 'rally', 'march', 'sit-in', 'strike', 'uprising', 'unrest'],
    ...['revolt', 'riot', 'picket', 'vigil', 'dissent', 'walkout', 'blockade', 'disturbance'],
    ...['turmoil', 'insurrection', 'street protest', 'protest camp', 'upheaval', 'revolution'],
    ...['clash', 'opposition', 'protester', 'demonstrator', 'marcher', 'striker', 'protestor'],
    ...['dissident', 'activist', 'street', 'mass protest'],
  ],
}
