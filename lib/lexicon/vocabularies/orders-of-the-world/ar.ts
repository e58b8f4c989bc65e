import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['عالم', 'نظام عالمي', 'نظام دولي', 'كوكب', 'مجتمع دولي', 'قارة'],
}
