import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['anti', 'un', 'hardly', 'not very', 'less than', 'pseudo', 'quasi'],
}
