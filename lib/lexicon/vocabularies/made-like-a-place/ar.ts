import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['لبننة', 'صوملة', 'عرقنة', 'سورنة', 'أفغنة', 'سودنة'],
    ...['ليبنة', 'يمننة', 'أوكرنة', 'بلقنة'],
  ],
}
