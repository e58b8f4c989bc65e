import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'مندس',
    'متسلل',
    'محرض',
    'غاز/غزاة',
    'دخيل/دخلاء',
    'عنصر استخبارات/عناصر استخبارات',
    'مشغل',
    'مخرب',
    'قناص/قناصة',
  ],
}
