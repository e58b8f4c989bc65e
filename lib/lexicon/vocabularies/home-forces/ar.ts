import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    'الأمن',
    'الأمن الداخلي',
    'الشرطة',
    'مكافحة الشغب',
    'إنفاذ القانون',
    'الأمنية',
    'النظام السابق',
  ],
}
