import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['هامش', 'خلفية', 'إثر', 'وقع', 'مدى', 'مدار', 'أثر', 'ضوء', 'أعتاب', 'طريق'],
}
