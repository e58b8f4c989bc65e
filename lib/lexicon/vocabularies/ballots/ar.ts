import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'انتخاب/انتخابات',
    'اقتراع',
    'استفتاء',
    'صحافة',
    'إعلام',
    'حياة',
    'اقتصاد',
    'قضاء',
    'سوق',
  ],
}
