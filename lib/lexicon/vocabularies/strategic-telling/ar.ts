import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['السرد الاستراتيجي', 'الخط السردي', 'كتاب السرد'],
}
