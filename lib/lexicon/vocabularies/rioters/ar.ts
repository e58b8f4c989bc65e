import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['مخرب', 'مشاغب', 'ناهب', 'غوغاء', 'دهماء', 'مفتعل الشغب'],
    ...['محرض على الشغب', 'عابث بالأمن', 'عابث بالممتلكات'],
  ],
}
