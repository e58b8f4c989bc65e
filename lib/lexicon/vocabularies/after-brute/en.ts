import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['force', 'strength', 'fact', 'facts', 'power', 'reality', 'violence', 'repression'],
}
