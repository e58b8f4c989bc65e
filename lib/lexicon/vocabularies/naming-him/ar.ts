import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [
    'سماه/يسميه/تسميه/سمته/أسموه/يسمونه',
    'لقبه/يلقبه/لقبوه',
    'نادوه/ينادونه',
    'يسمى',
    'لقب/يلقب',
    'وصفه/يصفه/تصفه',
  ],
}
