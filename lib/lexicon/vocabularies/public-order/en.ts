import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['peace and quiet', 'peace and stability', 'security and stability', 'peace and security'],
    ...['order and security', 'normal life', 'semblance of order', 'calm and order'],
    ...['order and calm', 'sanity', 'quietude', 'harmony', 'civil order', 'civil peace'],
    ...['social peace', 'social order', 'social stability', 'public safety', 'public security'],
    ...['public peace', 'legal order', 'order', 'law and order', 'public order'],
    ...['constitutional order', 'calm', 'stability', 'peace', 'normality', 'normalcy'],
    ...['tranquillity', 'tranquility', 'quiet', 'discipline', 'rule of law', 'security'],
  ],
}
