import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['شأن/شؤون', 'مرحلة', 'بلاد', 'دفة', 'ملف', 'حوار', 'مفاوضات', 'جلسة', 'حكم', 'دولة'],
}
