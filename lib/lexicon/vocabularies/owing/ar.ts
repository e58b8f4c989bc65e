import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['مدين', 'مديون', 'فضل']],
  verbs: [...['دان/يدين', 'استمد/يستمد', 'اشترى/اشترت/يشتري']],
}
