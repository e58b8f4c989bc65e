import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['air carrier', 'low-cost carrier', 'mobile carrier'],
    ...['company/companies', 'chipmaker', 'chip', 'market share', 'supermarket', 'album'],
    ...['guitarist', 'turnover', 'smartphone', 'sales', 'marketing'],
    ...['orchestra', 'celebrity', 'firm', 'retailer', 'brand'],
    ...['shareholder', 'investor', 'startup', 'start-up', 'lender', 'airline', 'carmaker'],
    ...['customer', 'consumer', 'supplier', 'franchise', 'designer'],
    ...['coach'],
    ...['publisher', 'restaurant', 'insurer', 'tour operator'],
    ...['barbecue', 'chicken', 'software', 'stock market', 'equity', 'bond market'],
    ...['hedge fund', 'pop star', 'novelist'],
  ],
}
