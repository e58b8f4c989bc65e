import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'محكمة',
    'قاضي/قضاة',
    'قاض',
    'حكم قضائي',
    'دعوى قضائية',
    'تشريع',
    'اجتهاد قضائي',
    'سابقة قضائية',
    'حقوق نشر',
    'استئناف',
  ],
}
