import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'نظام/أنظمة',
    'مجلس عسكري',
    'حكومة',
    'دكتاتور',
    'ديكتاتور',
    'حاكم/حكام',
    'مستبد',
    'عرش/عروش',
    'أوتوقراطية',
  ],
}
