import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['مكان آخر', 'أماكن أخرى', 'دول أخرى', 'بلدان أخرى', 'أمكنة أخرى', 'بلد آخر', 'دولة أخرى'],
}
