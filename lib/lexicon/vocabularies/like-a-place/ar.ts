import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    ...[
      'مثل',
      'كما',
      'مثلما',
      'كما في',
      'كأنها',
      'كأنه',
      'أشبه',
      'تماما كما',
      'تماما مثلما',
      'على غرار',
      'شأن',
    ],
  ],
}
