import type { WordList } from '../../types.ts'

export const ar: WordList = {
  adjectives: [...['مشروع', 'عادل', 'محق', 'شرعي', 'معقول', 'نبيل'], ...['مفهوم', 'مبرر']],
  fixed: [...['حق']],
}
