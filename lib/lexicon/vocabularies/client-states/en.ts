import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'junta', 'government', 'dictatorship', 'autocracy', 'ruler', 'dictator'],
    ...['strongman', 'monarchy', 'throne', 'palace', 'autocrat', 'despot', 'tyrant'],
    ...['military ruler', 'puppet', 'kingdom', 'republic', 'emirate', 'sultanate', 'government in'],
    ...['ruling house', 'ruling family', 'leadership', 'presidency', 'king', 'emir', 'sultan'],
    ...['statelet', 'military government', 'Assad', 'regime in', 'president', 'ruling clan'],
    ...['theocracy', 'pariah'],
  ],
}
