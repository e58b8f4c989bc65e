import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'is necessary to',
      'is needed to',
      'are needed to',
      'are necessary to',
      'was necessary to',
      'steps needed to',
      'everything necessary to',
      'whatever it takes to',
      'steps to',
      'measures to',
    ],

    ...[
      'powers to',
      'power to',
      'increased powers to',
      'authority to',
      'right to',
      'a free hand to',
    ],
    ...['orders to', 'means to', 'leeway to', 'mandate to'],
  ],
}
