import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [...['نزع/ينزع', 'أطفأ/يطفئ', 'أخمد/يخمد']],
  nouns: [...['نزع', 'إطفاء', 'إخماد', 'وأد']],
}
