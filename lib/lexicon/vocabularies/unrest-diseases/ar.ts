import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['فيروس', 'وباء', 'جرثومة', 'طاعون', 'سرطان'],
}
