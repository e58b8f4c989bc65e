import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['حمى معدية', 'ميكروب', 'آفة معدية', 'مرض معد'],
    'فيروس',
    'وباء',
    'جرثومة',
    'طاعون',
    'سرطان',
  ],
}
