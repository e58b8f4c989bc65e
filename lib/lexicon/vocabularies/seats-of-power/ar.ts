import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['سلطة', 'حكم', 'مقاليد', 'مقاليد السلطة', 'مقاليد الحكم', 'برلمان', 'اقتصاد', 'إعلام'],
}
