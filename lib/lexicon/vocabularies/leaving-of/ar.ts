import type { WordList } from '../../types.ts'

export const ar: WordList = { nouns: ['رحيل', 'انسحاب', 'خروج', 'سحب', 'إخراج', 'مغادرة', 'طرد'] }
