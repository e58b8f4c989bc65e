import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['سائح/سياح', 'سياحة', 'عطلة', 'شاطئ/شواطئ', 'فندق/فنادق', 'مهرجان', 'حديقة/حدائق'],
    ...['طفل/أطفال'],
  ],
}
