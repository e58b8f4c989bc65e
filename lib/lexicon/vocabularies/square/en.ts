import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['Maidan', 'tent camp', 'tent village', 'rising', 'camp'],
}
