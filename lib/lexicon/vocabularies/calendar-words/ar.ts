import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['أسبوع/أسابيع', 'شهر/أشهر', 'سنة/سنوات', 'عام/أعوام', 'يوم/أيام', 'موسم/مواسم']],
}
