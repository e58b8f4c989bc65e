import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    'guarantee',
    'safeguard',
    'bring/brought',
    'restore',
    're-establish',
    'reestablish',
    'reimpose',
    'impose',
    'maintain',
    'bring back/brought back',
    'regain',
    'retake',
    'secure',
    'preserve',
    'keep/kept',
    'enforce',
    'ensure',
    'return',
    'reassert',
    'uphold/upheld',
  ],
  nouns: ['restoration of', 're-establishment of', 'return of', 'maintenance of', 'return to'],
}
