import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['quiet and order', 'calm and quiet'],

    ...['authority'],
    ...['security and tranquillity', 'order and tranquillity'],
    ...['peace and quiet', 'peace and stability', 'security and stability', 'peace and security'],
    ...['order and security', 'normal life', 'semblance of order', 'calm and order'],
    ...['order and calm', 'sanity', 'quietude', 'harmony', 'civil order', 'civil peace'],
    ...['social peace', 'social order', 'social stability', 'public safety', 'public security'],
    ...['public peace', 'legal order', 'order', 'law and order', 'public order'],
    ...['constitutional order', 'calm', 'stability', 'peace', 'normality', 'normalcy'],
    ...['tranquillity', 'tranquility', 'quiet', 'discipline', 'rule of law', 'security'],
    ...['rule of order', 'peace and order', 'peace and calm', 'peace and tranquillity'],
    ...['calm and stability', 'order and stability', 'stability and order'],
    ...['stability and security', 'security and order', 'security and calm', 'safety and order'],
    ...['civic peace', 'civil calm', 'social harmony', 'social calm', 'public tranquillity'],
    ...['public calm', 'public quiet', 'normal situation', 'normal order'],
    ...['normal state of affairs', 'the constitutional order', 'lawful order', 'state order'],
    ...['stability in the country', 'government authority', 'state authority', 'state control'],
    ...['government control', 'authority of the state', 'discipline in the streets'],
    ...['a sense of order', 'a sense of normality', 'a sense of calm', 'a measure of calm'],
    ...['a measure of order', 'an uneasy calm'],
  ],
}
