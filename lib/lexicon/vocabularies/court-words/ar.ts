import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'محكمة/محاكم',
    'قاض/قاضي/قضاة',
    'سجن',
    'حكم بالسجن',
    'إعدام',
    'غرامة',
    'نيابة',
    'استئناف',
    'دستوري أعلى',
    'مجلس القضاء',
  ],
}
