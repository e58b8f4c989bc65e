import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['إلى الأذهان', 'للأذهان', 'إلى الذاكرة', 'بالذاكرة', 'ذكريات', 'أشباح'], ...['شبح']],
}
