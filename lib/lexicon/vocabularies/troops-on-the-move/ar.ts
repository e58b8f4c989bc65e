import type { WordList } from '../../types.ts'

export const ar: WordList = { nouns: ['قوة', 'بعثة', 'تدخل', 'انتشار'] }
