import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['مقاليد'],
    'مثير/مثيرو/مثيري',
    'مفتعل/مفتعلو/مفتعلي',
    'دعاة',
    'صناع',
    'محرض على',
    'متهم ب',
    'رؤوس',
  ],
}
