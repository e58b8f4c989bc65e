import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['ضد', 'تنديدا', 'رفضا', 'احتجاجا على', 'ضد أي']],
}
