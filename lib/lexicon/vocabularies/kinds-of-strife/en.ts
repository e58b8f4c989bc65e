import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    'domestic',
    'internal',
    'ethnic',
    'communal',
    'sectarian',
    'political',
    'social',
    'factional',
    'religious',
    'industrial',
    'tribal',
    'racial',
    'electoral',
  ],
}
