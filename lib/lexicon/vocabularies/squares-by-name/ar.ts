import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    'ساحة',
    'ميدان',
    'شارع',
    'حي',
    'دوار',
    'جسر',
    'مدرسة',
    'مسجد',
    'حزب',
    'قناة',
    'صحيفة',
    'في ساحة',
    'إلى ساحة',
  ],
}
