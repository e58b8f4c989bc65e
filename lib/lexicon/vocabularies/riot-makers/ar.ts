import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['مثير شغب', 'مثير الشغب', 'مثير للشغب', 'مفتعل شغب', 'محدث شغب', 'محدثو الشغب/محدثي الشغب'],
  ],
}
