import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['protest', 'demonstrate', 'march', 'rally', 'picket', 'strike/struck/striking'],
    ...[
      'chant',
      'take to the streets/took to the streets/taken to the streets/taking to the streets',
      'pour into the streets',
      'rise up/rose up/risen up/rising up',
      'occupy the square',
      'fill the streets',
    ],
    ...[
      'block the road',
      'block the highway',
      'fill the square',
      'stand in the square/stood in the square/standing in the square',
      'come out on the streets/came out on the streets',
      'revolt',
    ],
    ...['assemble'],
  ],
}
