import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['house', 'order', 'organization', 'organisation', 'lodge', 'twin', 'chapter'],
  fixed: [...['in-law', 'in law']],
}
