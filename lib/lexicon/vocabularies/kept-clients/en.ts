import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['regime', 'junta', 'dictator', 'despot', 'ruler'],
}
