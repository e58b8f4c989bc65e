import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'rule', 'ruler', 'junta', 'dynasty', 'dictatorship', 'political system'],
    ...['system of power', 'system of rule', 'system of government', 'leadership', 'president'],
    ...['monarch', 'government', 'theocracy', 'administration', 'autocrat', 'dictator', 'reign'],
  ],
}
