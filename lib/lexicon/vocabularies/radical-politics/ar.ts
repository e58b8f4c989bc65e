import type { WordList } from '../../types.ts'

/** «اليمين المتطرف» is a side of politics by its name, and no crowd. */
export const ar: WordList = {
  nouns: [
    ...['أجندة/أجندات', 'نزعة/نزعات', 'أفكار', 'خطاب', 'مشروع/مشاريع'],
    'يمين',
    'يسار',
    'مرشح',
    'حزب/أحزاب',
    'نائب/نواب',
    'زعيم حزب',
  ],
  fixed: ['اليميني', 'اليمينية', 'اليساري', 'اليسارية'],
}
