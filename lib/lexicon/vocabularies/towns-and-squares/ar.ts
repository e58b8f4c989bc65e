import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['ساحة/ساحات', 'ميدان/ميادين']],
}
