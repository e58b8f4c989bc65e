import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'برمجة',
    'مبرمج',
    'بايثون',
    'برمجيات',
    'تربية',
    'فيلم',
    'لعبة',
    'أحفورة',
    'ديناصور',
    'مطور',
    'رواية',
    'خير',
  ],
}
