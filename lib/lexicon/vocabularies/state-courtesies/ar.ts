import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['برقية', 'رسالة/رسائل', 'تهنئة', 'تعزية', 'اتصال', 'زيارة', 'قمة', 'دعوة'],
}
