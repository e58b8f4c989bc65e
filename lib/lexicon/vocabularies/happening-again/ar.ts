import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [...['تكرر/يتكرر']],
  fixed: [...['يعيد نفسه', 'تعيد نفسها']],
}
