import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['حظر استخدام', 'حظر استعمال', 'حظر إطلاق', 'تحقيق'], ...['لجنة تحقيق', 'هدنة']],
}
