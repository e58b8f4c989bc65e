import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['سمك/أسماك', 'صياد/صيادون', 'تلوث', 'بيئة', 'محمية/محميات', 'جفاف', 'سد/سدود']],
}
