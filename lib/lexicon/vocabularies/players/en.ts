import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [...['goalkeeper', 'midfielder', 'referee', 'penalty area', 'dressing room']],
}
