import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'بقاء/بقائ/بقاؤ',
    'عرش',
    'سلطة',
    'وجود',
    'استمرار',
    'صمود',
    'كرسي',
    'حكم',
    'منصب',
    'حياة سياسية',
    'تاج',
    'قصر',
    'نجاة',
  ],
}
