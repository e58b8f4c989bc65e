import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['أخرى', 'ثان', 'ثانية', 'ثانيا', 'جديدة'], ...['مصغرة', 'مكررة']],
}
