import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['weather', 'rainfall', 'temperature', 'climate', 'earthquake', 'meteorologist'],
    ...['GDP', 'growth rate', 'unemployment rate', 'emission', 'solar', 'tax rate'],
    ...['drought', 'hurricane', 'flood', 'vaccine', 'inflation rate'],
    ...['birth rate', 'death rate', 'snowfall', 'frost', 'heatwave', 'forecaster', 'hydrologist'],
    ...['water level', 'river level', 'high water', 'high tide', 'floodwater', 'sandbag'],
    ...['low-lying street', 'low-lying area', 'reservoir', 'harvest', 'crop', 'locust', 'drizzle'],
  ],
}
