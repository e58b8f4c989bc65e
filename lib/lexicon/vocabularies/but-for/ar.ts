import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['لولا', 'من دون', 'بدون', 'دون', 'بفضل', 'لولا دعم'], ...['من غير']],
}
