import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['government', 'regime', 'police', 'street', 'city', 'town', 'president', 'public'],
    ...['people', 'square', 'province', 'region', 'election', 'vote', 'minister', 'parliament'],
    ...['price', 'tax', 'campus', 'suburb', 'capital', 'citizen', 'worker', 'student', 'country'],
    'protest',
  ],
}
