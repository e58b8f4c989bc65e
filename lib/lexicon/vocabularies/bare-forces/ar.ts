import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    'قوات',
    'لقوات',
    'بقوات',
    'قوى',
    'رجال',
    'عناصر',
    'شرطة',
    'قوة',
    'عنصر',
    'لعناصر',
    'لقوى',
  ],
}
