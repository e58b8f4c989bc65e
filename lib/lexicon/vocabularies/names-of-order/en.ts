import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['order', 'calm', 'stability', 'normality', 'normalcy', 'law and order', 'security'],
    ...['public order', 'public safety', 'public security', 'tranquillity', 'peace and quiet'],
    ...['public peace', 'stabilisation', 'stabilization', 'normalisation', 'pacification'],
    ...['national stability', 'social peace', 'quiet'],
  ],
}
