import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['سارق/سراق', 'حرامي/حرامية', 'لص/لصوص', 'نشال', 'قاطع طريق', 'مجرم', 'خريج سجون', 'مدمن'],
    ...['محطم'],
  ],
}
