import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'سلطات',
    'قيادة',
    'إدارة',
    'إقليم',
    'جمهورية انفصالية',
    'كيان',
    'نخبة حاكمة',
    'أسرة حاكمة',
    'عائلة حاكمة',
  ],
}
