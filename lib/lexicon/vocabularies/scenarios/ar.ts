import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['كتالوج'],
    ...['نموذج قمع', 'طبعة', 'نسخة مكررة', 'نسخة جديدة', 'نسخة ثانية', 'كابوس'],
    'سيناريو',
    'سيناريوهات',
    'نسخة',
    'مصير',
  ],
  // As it is written: inflected it would be read in «كتيبة», a battalion.
  fixed: ['كتيب', 'الكتيب', 'بكتيب', 'الوصفة', 'وصفة', 'بالوصفة', 'للوصفة'],
}
