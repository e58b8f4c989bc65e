import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['one-party dictatorship', 'strongman rule', 'iron-fisted rule', 'rule by fear'],
    ...['authoritarian rule', 'autocratic rule', 'totalitarian rule', 'dictatorial rule'],
    ...['hereditary dictatorship', 'dictatorship', 'tyranny', 'despotism', 'autocracy'],
    ...['authoritarianism', 'totalitarianism', 'police state', 'one-man rule'],
    ...['military dictatorship', 'reign of terror'],
  ],
}
