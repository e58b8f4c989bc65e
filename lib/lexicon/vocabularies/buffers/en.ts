import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'buffer',
      'buffer zone',
      'buffer state',
      'buffer country',
      'buffer territory',
      'cordon sanitaire',
      'glacis',
      'cushion',
      'cushioning strip',
      'shock absorber',
      'borderland',
      'belt of security',
      'security belt',
      'protective belt',
      'defensive belt',
      'forward defence',
      'outer wall',
    ],
  ],
}
