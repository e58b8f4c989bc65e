import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['الإخوان المسلمون', 'الإخوان المسلمين', 'جماعة الإخوان'],
}
