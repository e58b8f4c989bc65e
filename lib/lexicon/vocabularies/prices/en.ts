import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['cost of living', 'stock market', 'bond market', 'financial market', 'housing market'],
    ...[
      'oil market',
      'currency market',
      'central bank',
      'spending',
      'trader',
      'prices',
      'price of',
      'price rise',
      'food price',
      'oil price',
    ],
    ...['inflation', 'budget', 'debt', 'currency', 'population growth', 'rate', 'wage'],
    'interest rate',
    'macroeconomic',
    'macro-economic',
    'exchange rate',
    'Monetary Fund',
    'fiscal',
  ],
}
