import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['قمع', 'حملة', 'تفريق', 'فض', 'مجزرة', 'اعتقال', 'ملاحقة', 'اقتحام'],
}
