import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['حركة', 'تحرك', 'تجمع', 'مسار', 'نضال', 'كفاح'],
    ...['لقاء', 'مقاومة', 'خروج', 'حملة', 'فعالية', 'حشد/حشود'],
  ],
}
