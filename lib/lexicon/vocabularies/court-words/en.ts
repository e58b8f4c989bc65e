import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['court', 'judge', 'sentence', 'verdict', 'tribunal'],
}
