import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    'الحياة',
    'حياة',
    'التجربة',
    'الخبرة',
    'الناحية',
    'ناحية',
    'الدروس',
    'التطبيقات',
    'الجوانب',
    'حياتهم',
    'حياته',
  ],
}
