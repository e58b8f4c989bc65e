import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['بطل/أبطال', 'شهيد/شهداء', 'وطني شريف/وطنيون شرفاء', 'سلمية', 'بسالة', 'بطولة'],
    ...['شجاعة'],
  ],
}
