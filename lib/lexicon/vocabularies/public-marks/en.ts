import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['university/universities', 'campus/campuses'],
    ...['council', 'fare', 'bus fare', 'authority/authorities', 'tariff', 'law', 'bill'],
    ...['pension', 'shortage', 'blackout', 'electricity', 'power cut', 'water'],
    ...['inflation', 'cost of living', 'levy/levies', 'subsidy/subsidies', 'eviction'],
    ...['land', 'beating', 'shooting', 'funeral', 'arrest', 'detention', 'brutality'],
    ...['ballot', 'result', 'rigging', 'coup', 'general', 'army/armies', 'soldier'],
    ...['security force', 'ruling party', 'politician', 'elite', 'dynasty/dynasties'],
    ...['oligarch', 'wage', 'salary/salaries', 'unemployment', 'rent', 'food price'],
    ...['queue', 'housing', 'school', 'university', 'hospital', 'dam', 'mine', 'pipeline'],
    ...['refinery', 'poll', 'fraud', 'term limit', 'constitution', 'amendment', 'cabinet'],
    ...['premier', 'monarchy', 'king', 'occupation', 'settler', 'colonial', 'racism'],
    ...['inequality', 'injustice', 'impunity', 'privatisation', 'levy'],

    ...['government', 'regime', 'police', 'street', 'city', 'town', 'president', 'public'],
    ...['people', 'square', 'province', 'region', 'election', 'vote', 'minister', 'parliament'],
    ...['price', 'tax', 'campus', 'suburb', 'capital', 'citizen', 'worker', 'student', 'country'],
    ...['protest', 'ruler', 'governor', 'junta', 'government forces', 'capital city', 'corruption'],
    ...['austerity', 'fuel price', 'bread', 'decree', 'killing', 'verdict', 'curfew', 'miner'],
    ...['farmer', 'teacher', 'pensioner', 'voter', 'dictator', 'palace', 'ministry/ministries'],
    ...['factory/factories', 'union', 'neighbourhood', 'nation', 'mayor', 'court ruling', 'reform'],
  ],
}
