import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['street', 'city', 'town', 'capital', 'country', 'nation', 'province', 'suburb'],
}
