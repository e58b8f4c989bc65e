import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['طائفي', 'مذهبي', 'كبرى', 'زوجي']],
}
