import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['weather', 'rainfall', 'temperature', 'climate', 'earthquake', 'meteorologist'],
    ...['GDP', 'growth rate', 'unemployment rate', 'emission', 'solar', 'tax rate'],
    ...['drought', 'hurricane', 'flood', 'vaccine', 'inflation rate'],
    ...['birth rate'],
  ],
}
