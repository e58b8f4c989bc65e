import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'مسرح',
    'عرض مسرحي',
    'طفل/أطفال',
    'لعبة/ألعاب',
    'فيلم',
    'متحف',
    'مهرجان',
    'ممثل',
    'ورشة',
    'عرائس',
  ],
}
