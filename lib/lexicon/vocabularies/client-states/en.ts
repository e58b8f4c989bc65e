import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'junta', 'government', 'dictatorship', 'autocracy', 'ruler', 'dictator'],
    ...['strongman', 'monarchy', 'throne', 'palace', 'autocrat', 'despot', 'tyrant'],
    ...['military ruler', 'puppet'],
  ],
}
