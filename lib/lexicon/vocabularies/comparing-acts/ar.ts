import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['مقارنة', 'تشبيه', 'موازاة', 'تشابه']],
  verbs: [...['شبه/يشبه', 'قارن/يقارن', 'وازى/يوازي']],
  fixed: [...['لا وجه للمقارنة']],
}
