import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'تضخم',
    'سعر/أسعار',
    'ميزانية',
    'ديون',
    'سوق/أسواق',
    'عملة',
    'مصرف',
    'أجور',
    'بنك',
    'فائدة',
  ],
}
