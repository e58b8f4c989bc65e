import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['مترجم/مترجمون', 'لهجة/لهجات', 'ترجمة/ترجمات', 'لغوي/لغويون']],
}
