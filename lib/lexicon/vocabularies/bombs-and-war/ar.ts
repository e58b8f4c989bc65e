import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['تفجير', 'قنبلة/قنابل', 'انتحاري/انتحاريون', 'رهينة/رهائن', 'انفجار', 'كمين/كمائن'],
  fixed: ['داعش', 'القاعدة', 'طالبان'],
}
