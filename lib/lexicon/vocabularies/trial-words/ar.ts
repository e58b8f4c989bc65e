import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['محكمة', 'تهمة/تهم']],
}
