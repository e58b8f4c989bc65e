import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['كلب/كلاب', 'جرو', 'حيوان أليف', 'حديقة'],
}
