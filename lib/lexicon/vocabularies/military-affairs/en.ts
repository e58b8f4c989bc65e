import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['ruler', 'regime', 'government', 'junta', 'council', 'leader', 'leadership', 'court'],
    ...['tribunal', 'coup', 'rule', 'budget', 'spokesman/spokesmen', 'spokesperson', 'exercise'],
    ...['parade', 'academy/academies', 'hospital', 'base', 'aid', 'instructions', 'statement'],
    ...['provocation', 'aggression'],
  ],
}
