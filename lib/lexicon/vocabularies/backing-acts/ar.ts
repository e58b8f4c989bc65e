import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [...['دعم/يدعم', 'ساند/يساند']],
  nouns: [...['مدعوم', 'مساند', 'مسنود']],
}
