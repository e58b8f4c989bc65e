import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['مفتي', 'إمام', 'خطيب', 'شيخ', 'مرشد', 'داعية', 'مرجع ديني', 'رجل دين'],
}
