import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['وفقا', 'وفق', 'طبقا', 'بحسب', 'حسب', 'في', 'استنادا إلى', 'تبعا', 'بناء على'],
}
