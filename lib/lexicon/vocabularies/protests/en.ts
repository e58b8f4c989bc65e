import { protestNouns } from '../../protest-nouns.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...protestNouns,
    ...['demo', 'street demo', 'march', 'strike', 'unrest'],
    ...['vigil', 'dissent', 'walkout', 'disturbance'],
    ...['turmoil', 'street protest', 'protest camp', 'upheaval', 'revolution'],
    ...['clash', 'opposition', 'protester', 'demonstrator', 'marcher', 'striker', 'protestor'],
    ...['dissident', 'activist', 'street', 'mass protest', 'mass demonstration'],
    ...['street demonstration', 'bread riot', 'popular uprising', 'strike wave', 'protest wave'],
    ...['blockades', 'boycott', 'gathering', 'movement', 'resistance', 'rebellion'],
    ...['hunger strike', 'mobilisation', 'mobilization', 'placard'],
  ],
  fixed: [
    ...['in the streets', 'on the streets', 'took to the streets', 'in the square'],
    'outside parliament',
  ],
}
