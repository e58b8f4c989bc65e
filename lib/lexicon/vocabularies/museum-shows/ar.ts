import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['متحف/متاحف', 'معرض/معارض', 'مزاد/مزادات', 'ملصق/ملصقات']],
}
