import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['مقاتل', 'مرتزق/مرتزقة', 'مسلح', 'متطرف', 'عنصر/عناصر', 'إرهابي'],
    ...['جهادي', 'محرض', 'مخرب'],
  ],
}
