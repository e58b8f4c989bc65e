import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['إغلاق', 'إيصاد', 'سد', 'إقفال', 'مغلق', 'موصد']],
  verbs: [...['أغلق/يغلق', 'أوصد/يوصد', 'سد/يسد', 'أقفل/يقفل', 'صفق/يصفق']],
}
