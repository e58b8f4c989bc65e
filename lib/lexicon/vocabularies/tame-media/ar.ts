import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['نشرة المساء', 'صحيفة الحزب', 'صحافة رسمية', 'متحدث باسم الحكومة']],
}
