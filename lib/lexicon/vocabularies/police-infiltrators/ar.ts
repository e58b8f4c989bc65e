import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['شرطة', 'مخبر', 'عنصر أمن/عناصر أمن', 'رجل أمن/رجال أمن', 'مباحث', 'جاسوس/جواسيس']],
}
