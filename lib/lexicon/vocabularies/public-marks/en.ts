import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['government', 'regime', 'police', 'street', 'city', 'town', 'president', 'public'],
    ...['people', 'square', 'province', 'region', 'election', 'vote', 'minister', 'parliament'],
    ...['price', 'tax', 'campus', 'suburb', 'capital', 'citizen', 'worker', 'student', 'country'],
    ...['protest', 'ruler', 'governor', 'junta', 'government forces', 'capital city', 'corruption'],
    ...['austerity', 'fuel price', 'bread', 'decree', 'killing', 'verdict', 'curfew', 'miner'],
    ...['farmer', 'teacher', 'pensioner', 'voter', 'dictator', 'palace', 'ministry/ministries'],
    ...['factory/factories', 'union', 'neighbourhood', 'nation', 'mayor', 'court ruling', 'reform'],
  ],
}
