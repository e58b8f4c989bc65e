import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    'البلاد',
    'البلد',
    'الوطن',
    'الأخضر واليابس',
    'المراحل',
    'الأرض',
    'بلادنا',
    'بلدنا',
    'الجسور',
  ],
}
