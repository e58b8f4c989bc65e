import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['حفظ سلام', 'حفظ استقرار', 'حفظ السلم', 'مكافحة إرهاب'],
}
