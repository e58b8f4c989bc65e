import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['شغب', 'أعمال شغب', 'أحداث شغب', 'اضطراب', 'فوضى', 'أعمال عنف', 'فتنة', 'قلاقل'],
}
