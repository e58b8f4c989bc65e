import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['مدعوم من الخارج', 'ممول من الخارج', 'مدفوع من الخارج', 'موجه من الخارج', 'مدار من الخارج'],
  ],
}
