import type { WordList } from '../../types.ts'

export const ar: WordList = {
  adjectives: [
    'وحشي',
    'مغلق',
    'دموي',
    'قاس',
    'قاسي',
    'مستبد ومغلق',
    'منغلق',
    'متوحش',
    'همجي',
    'باطش',
  ],
}
