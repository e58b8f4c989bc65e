import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'أثر دومينو',
    'تأثير دومينو',
    'حجر دومينو/أحجار دومينو',
    'قطعة دومينو/قطع دومينو',
    'نظرية دومينو',
    'مفعول دومينو',
  ],
}
