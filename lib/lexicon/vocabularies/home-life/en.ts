import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['hen', 'chicken', 'tomato/tomatoes', 'vegetable', 'barbecue', 'garden', 'lawn', 'shed'],
    ...['pool', 'dog', 'fence', 'bird'],
    'grill',
  ],
}
