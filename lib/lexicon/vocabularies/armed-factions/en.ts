import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['faction', 'militia', 'rebel', 'gang', 'cartel', 'tribe', 'clan'],
}
