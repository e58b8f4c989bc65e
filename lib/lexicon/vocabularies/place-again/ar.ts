import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    ...[
      'ثانية',
      'جديدة',
      'جديد',
      'من جديد',
      'مجددا',
      'أخرى',
      'مكررة',
      'بنسخة جديدة',
      'في نسخة جديدة',
      'مصغرة',
      'مصغر',
    ],
  ],
}
