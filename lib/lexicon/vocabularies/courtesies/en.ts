import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['a visit', 'a courtesy call', 'a call', 'tribute', 'their respects', 'attention'],
}
