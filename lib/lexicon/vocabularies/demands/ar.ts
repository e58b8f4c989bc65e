import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['مطلب/مطالب', 'قضية', 'حق/حقوق', 'غضب', 'تطلع', 'طموح'],
    ...['مطالبة', 'كفاح', 'نضال'],
  ],
}
