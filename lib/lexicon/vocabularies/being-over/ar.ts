import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    ...['انتهى', 'ولى', 'فات', 'مضى', 'أغلق', 'انقضى'],
    ...['قد انتهى', 'مغلق', 'مغلقة', 'موصد', 'موصدة', 'أقفل'],
  ],
}
