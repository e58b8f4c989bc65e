import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['الأمس'], ...['أخرى', 'ثان', 'ثانية', 'ثانيا', 'جديدة'], ...['مصغرة', 'مكررة']],
}
