import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'demo',
      'street demo',
      'protest',
      'demonstration',
      'rally',
      'march',
      'sit-in',
      'strike',
      'uprising',
      'unrest',
    ],
    ...['revolt', 'riot', 'picket', 'vigil', 'dissent', 'walkout', 'blockade', 'disturbance'],
    ...['turmoil', 'insurrection', 'street protest', 'protest camp', 'upheaval', 'revolution'],
    ...['clash', 'opposition', 'protester', 'demonstrator', 'marcher', 'striker', 'protestor'],
    ...['dissident', 'activist', 'street', 'mass protest', 'mass demonstration'],
    ...['street demonstration', 'bread riot', 'popular uprising', 'strike wave', 'protest wave'],
    ...['blockades', 'boycott', 'gathering', 'movement', 'resistance', 'mutiny', 'rebellion'],
    ...['hunger strike', 'mobilisation', 'mobilization', 'placard'],
  ],
  fixed: [
    ...['in the streets', 'on the streets', 'took to the streets', 'in the square'],
    'outside parliament',
  ],
}
