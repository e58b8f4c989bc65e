import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'lost territory',
      'lost land',
      'stolen land',
      'stolen province',
      'core part',
      'inherent part',
      'sacred part',
      'component part',
      'eternal land',
      'ancient land',
      'natural province',
      'natural continuation',
    ],
    ...['inseparable portion', 'sacred territory', 'integral part', 'inalienable part'],
    ...['inseparable part', 'indivisible part', 'historical part', 'historic part', 'natural part'],
    ...['organic part', 'rightful part', 'eternal part', 'lost province', 'breakaway province'],
    ...['renegade province', 'ancestral land', 'historic land', 'historical land'],
    'natural extension',
  ],
  verbs: ['belong'],
  fixed: ['part and parcel'],
}
