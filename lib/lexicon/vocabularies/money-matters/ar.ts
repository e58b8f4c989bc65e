import type { WordList } from '../../types.ts'

export const ar: WordList = {
  adjectives: ['مالي', 'مصرفي', 'اقتصادي', 'نقدي', 'ائتماني', 'بنكي', 'عقاري'],
}
