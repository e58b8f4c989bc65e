import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    'أمام',
    'قرب',
    'قبالة',
    'حول',
    'نحو',
    'باتجاه',
    'خارج',
    'محيط',
    'في محيط',
    'بجوار',
    'بالقرب من',
    'عند',
  ],
}
