import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['استيلاء على أسلحة', 'استيلاء على سلاح', 'مهاجمة مقار', 'اقتحام مقار'],
}
