import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'مكافحة',
    'محاربة',
    'ضحية/ضحايا',
    'حرب على',
    'عمل/أعمال',
    'جريمة/جرائم',
    'تهديد',
    'خطر',
    'قانون',
    'مواجهة',
    'شبهة',
  ],
  fixed: ['ضد', 'على'],
}
