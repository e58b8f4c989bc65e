import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['تطهير', 'تنظيف', 'تمشيط', 'كنس', 'تطهر', 'إفراغ']],
  verbs: [...['طهر/يطهر', 'نظف/ينظف', 'مشط/يمشط', 'كنس/يكنس', 'غسل/يغسل']],
}
