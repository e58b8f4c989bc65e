import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['مهرجان', 'معرض/معارض', 'حفل', 'سباق', 'ماراثون', 'مباراة', 'كرنفال', 'سوق', 'عرض'],
    ...['بازار', 'أسبوع ثقافي'],
  ],
}
