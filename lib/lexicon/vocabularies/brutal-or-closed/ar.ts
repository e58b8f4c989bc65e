import type { WordList } from '../../types.ts'

export const ar: WordList = {
  adjectives: [
    ...['قمعي', 'جائر', 'غاشم', 'حديدي'],
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
