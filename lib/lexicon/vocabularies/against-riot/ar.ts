import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['مكافحة', 'قوات مكافحة', 'محاربة', 'منع']],
  fixed: [...['ضد', 'من دون', 'دون', 'بلا', 'ضد أعمال']],
}
