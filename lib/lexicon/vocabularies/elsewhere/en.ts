import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['elsewhere', 'other countries', 'other places', 'in the past', 'the past'],
    ...['earlier revolts', 'previous uprisings', 'another place', 'in another country'],
  ],
}
