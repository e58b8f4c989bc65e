import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['حدود', 'تخوم', 'عتبة', 'جوار', 'خاصرة', 'أبواب', 'مشارف', 'عقر دار'],
}
