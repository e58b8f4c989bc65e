import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    ...['2.0', 'رقم اثنين', 'رقم 2'],
    ...['الأمس'],
    ...['أخرى', 'ثان', 'ثانية', 'ثانيا', 'جديدة'],
    ...['مصغرة', 'مكررة'],
  ],
}
