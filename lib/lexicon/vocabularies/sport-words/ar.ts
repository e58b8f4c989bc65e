import { nationalTeam } from '../../national-team.ts'
import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...nationalTeam.nouns,
    'كأس',
    'بطولة',
    'مباراة/مباريات',
    'فريق',
    'مدرب',
    'حارس مرمى',
    'نهائي',
    'ملعب/ملاعب',
    'أولمبياد',
    'ميدالية',
    'كرة',
    'لاعب',
    'دربي',
  ],
  fixed: [
    ...['بسباعية', 'بسداسية', 'بخماسية', 'برباعية', 'بثلاثية', 'بثنائية'],
    ...nationalTeam.fixed,
    ...['دوري', 'الدوري', 'بالدوري', 'للدوري', 'ضيفه', 'مضيفه'],
  ],
}
