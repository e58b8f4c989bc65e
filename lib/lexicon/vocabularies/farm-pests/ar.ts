import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['جراد', 'محصول/محاصيل', 'ماشية', 'قطيع/قطعان', 'آفة/آفات', 'مبيد/مبيدات']],
}
