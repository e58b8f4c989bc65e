import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['حضن/أحضان'],
    ...['وصاية', 'تبعية', 'براثن', 'ربقة', 'حلقة نفوذ', 'ركب', 'سرب'],
    'فلك',
    'حضن',
    'عباءة',
    'مدار',
    'حظيرة',
    'بيت طاعة',
    'كنف',
    'بوتقة',
  ],
  // As it is written: inflected it would be read in «نيران», fires.
  fixed: ['نير', 'لنير', 'بنير'],
}
