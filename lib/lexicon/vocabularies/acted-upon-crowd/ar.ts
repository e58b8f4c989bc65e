import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['خيامهم', 'خيام المعتصمين']],
  verbs: [...['طارد/يطارد', 'فرق/يفرق', 'ضرب/يضرب', 'اعتقل/يعتقل', 'داهم/يداهم', 'قمع/يقمع']],
}
