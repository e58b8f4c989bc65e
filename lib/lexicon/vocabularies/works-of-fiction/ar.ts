import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['فيلم', 'رواية', 'مسلسل', 'لعبة', 'مسرحية', 'كتاب'],
    ...['عرض', 'ألبوم', 'قصيدة', 'لوحة'],
  ],
}
