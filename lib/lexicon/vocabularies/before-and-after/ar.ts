import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['بعد', 'خلال', 'إثر', 'عقب', 'قبل', 'أثناء', 'بسبب', 'جراء', 'وسط', 'منذ'],
}
