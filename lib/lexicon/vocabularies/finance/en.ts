import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bond', 'equity', 'stock', 'stock market', 'bond market', 'financial market'],
    ...['share price', 'currency', 'eurozone', 'euro zone', 'lender', 'hedge fund', 'investor'],
    ...['trader', 'crypto', 'Wall Street', 'property developer', 'default', 'yield', 'debt crisis'],
    'banking',
  ],
}
