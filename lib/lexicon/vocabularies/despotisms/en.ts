import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'dictatorship',
    'tyranny',
    'despotism',
    'autocracy',
    'authoritarianism',
    'totalitarianism',
    'police state',
    'one-man rule',
    'military dictatorship',
    'reign of terror',
  ],
}
