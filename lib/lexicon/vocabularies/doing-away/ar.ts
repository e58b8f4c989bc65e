import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['قضاء', 'إجهاز', 'إطباق', 'تخلص']],
  verbs: [...['قضى/يقضي/يقضى/قضي', 'أجهز/يجهز', 'أطبق/يطبق', 'تخلص/يتخلص']],
}
