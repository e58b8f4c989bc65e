import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['grain', 'wheat', 'oil', 'gas', 'coal', 'copper', 'cotton', 'tariff', 'tonne', 'ton'],
    ...['barrel', 'shipment', 'cargo', 'commodity/commodities', 'goods', 'fruit', 'coffee', 'fish'],
  ],
}
