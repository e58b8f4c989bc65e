import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'تحقيق',
    'نيابة',
    'قاض/قاضي/قضاة',
    'محكمة',
    'محاكمة',
    'وقف',
    'حظر',
    'منع',
    'إدانة',
    'لجنة تحقيق',
    'تنديد',
    'هدنة',
  ],
}
