import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'order',
    'law and order',
    'public order',
    'constitutional order',
    'calm',
    'stability',
    'peace',
    'normality',
    'normalcy',
    'tranquillity',
    'tranquility',
    'quiet',
    'discipline',
    'rule of law',
    'security',
  ],
}
