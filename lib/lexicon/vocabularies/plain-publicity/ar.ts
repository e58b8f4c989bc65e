import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['انتخابي', 'تجاري', 'سياحي', 'مدفوع', 'مرشح', 'ملصق', 'سلعة/سلع', 'منتج'],
}
