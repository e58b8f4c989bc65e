import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    ...['من كتاب', 'من دفتر', 'من كتيب', 'من دليل', 'من مدرسة', 'من قاموس'],
    ...['صفحة من كتاب', 'من أرشيف', 'من دفاتر'],
  ],
}
