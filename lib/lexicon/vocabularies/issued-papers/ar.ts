import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'بيان',
    'قرار',
    'حكم/أحكام',
    'أمر/أوامر',
    'تقرير',
    'تصريح',
    'قانون',
    'مرسوم',
    'مذكرة',
    'تعليمات',
    'فتوى/فتاوى',
  ],
}
