import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['شارع', 'شعب', 'بلاد', 'جماهير']],
}
