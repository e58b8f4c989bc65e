import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['قانون', 'لقانون', 'بقانون', 'وقانون', 'مشروع قانون', 'القانون', 'قانوني', 'تشريع'],
}
