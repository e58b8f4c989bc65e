import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    'well',
    'such',
    'far',
    'long',
    'soon',
    'known',
    'so',
    'just as well',
    'as far',
    'as long',
  ],
}
