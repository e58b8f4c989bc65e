import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['آخر', 'أخرى', 'ثان', 'ثانية', 'ثانيا', 'جديدة'], ...['مصغرة', 'مكررة']],
}
