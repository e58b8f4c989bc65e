import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['تسويق', 'تصوير', 'تزيين', 'ترويج']],
  verbs: [...['سوق/يسوق', 'صور/يصور', 'زين/يزين', 'روج/يروج', 'غلف/يغلف', 'سوق ل/يسوق ل']],
}
