import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...[
      'deadly',
      'lethal',
      'excessive',
      'brute',
      'overwhelming',
      'necessary',
      'reasonable',
      'minimum',
    ],
    ...['maximum', 'live', 'disproportionate', 'proportionate', 'unnecessary', 'physical', 'full'],
  ],
  fixed: ['use', 'use of', 'using', 'by'],
}
