import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    'under control',
    'under full control',
    'under complete control',
    'fully under control',
    'under its control',
    'back to normal',
    'returned to normal',
    'stabilised',
    'stabilized',
    'stabilisation',
    'stabilization',
    'calm has returned',
    'calm returned',
    'order has been restored',
    'pacified',
    'pacification',
    'normalised',
    'has stabilised',
  ],
}
