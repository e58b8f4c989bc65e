import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [...['جاء/جئنا/يجيء', 'أتى/أتينا/يأتي', 'دخل/يدخل', 'حضر/يحضر', 'وصل/يصل']],
}
