import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'price',
    'inflation',
    'budget',
    'debt',
    'bank',
    'market',
    'currency',
    'population growth',
    'cost',
    'rate',
    'wage',
    'interest rate',
  ],
}
