import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
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
