import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'نظام/أنظمة/نظم',
    'حكم',
    'حكومة',
    'سلطة',
    'حاكم/حكام',
    'رئيس/رؤساء',
    'زعيم/زعماء',
    'نظام سياسي',
    'مجلس عسكري',
    'جنرال',
  ],
}
