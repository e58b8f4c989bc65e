import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['محاكمة', 'أجر/أجور', 'قضاء', 'انتخاب', 'توزيع', 'تسوية', 'حل', 'سعر/أسعار', 'منافسة'],
}
