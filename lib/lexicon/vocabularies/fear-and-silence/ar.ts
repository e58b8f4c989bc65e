import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['خوف', 'صمت', 'رعب', 'جليد'],
}
