import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tax', 'levy/levies', 'fee', 'fare', 'toll', 'tariff', 'quota', 'subsidy/subsidies'],
    ...['rule', 'law', 'decree', 'curfew', 'checkpoint', 'charge', 'fine', 'debt', 'price'],
  ],
}
