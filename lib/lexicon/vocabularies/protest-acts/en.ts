import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['protest', 'demonstrate', 'march', 'rally', 'picket', 'strike/struck/striking', 'chant'],
    ...['gather', 'assemble'],
  ],
  nouns: [
    ...[
      'demo',
      'rally',
      'protest',
      'demonstration',
      'march',
      'unsanctioned rally',
      'sit-in',
      'strike',
    ],
  ],
  fixed: [
    ...['took to the streets', 'take to the streets', 'taken to the streets', 'attempted to block'],
    ...['attempt to block', 'occupied the square', 'waved placards', 'blocked the road'],
  ],
}
