import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['بلا سابقة', 'من دون سابقة', 'غير مسبوق'],
}
