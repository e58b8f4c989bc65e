import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['لقب/ألقاب', 'تسمية', 'كنية'],
  fixed: [...['بلقبي', 'لقبا'], 'لقبي'],
}
