import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'أمم متحدة',
    'هدنة',
    'دورية',
    'وقف إطلاق نار',
    'جولان',
    'أوندوف',
    'قوات حفظ سلام',
    'منزوعة سلاح',
  ],
}
