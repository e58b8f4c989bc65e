import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['تصفيق', 'هتاف', 'غناء', 'نشيد/أناشيد', 'بكاء', 'دموع', 'ضحك', 'زغرودة/زغاريد'],
}
