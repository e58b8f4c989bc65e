import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['rampart', 'outer rampart', 'bastion', 'outpost', 'forward bastion', 'moat'],
    ...['shield', 'outer shield', 'forward line', 'front line', 'bulwark'],
    ...['defensive glacis', 'security buffer', 'strategic buffer', 'outwork'],
    ...['forward post', 'border march', 'advance post', 'advanced post', 'gateway'],

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
