import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'أعمال شغب',
    'أحداث شغب',
    'عمليات شغب',
    'مخرب',
    'مشاغب',
    'مثيرو الشغب/مثيري الشغب',
    'نفط',
    'أنبوب',
  ],
}
