import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['weather', 'rainfall', 'temperature', 'climate', 'earthquake', 'meteorologist', 'harvest'],
    ...['GDP', 'growth rate', 'unemployment rate', 'percentage', 'emission', 'solar', 'tax rate'],
    ...['population', 'researcher', 'drought', 'hurricane', 'flood', 'vaccine', 'inflation rate'],
    ...['birth rate', 'pension', 'salary', 'wage'],
  ],
}
