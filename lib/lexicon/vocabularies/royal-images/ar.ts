import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['سيف', 'درع', 'ليث', 'ذئب'],
    'أسد',
    'شمس',
    'صقر',
    'نسر',
    'نمر',
    'فارس',
    'حكيم',
    'سلطان',
    'قمر',
  ],
}
