import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['حدود', 'خط الهدنة', 'نفق/أنفاق', 'جاسوس/جواسيس']],
}
