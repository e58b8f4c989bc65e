import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['فرز', 'ناخب', 'سوق/أسواق', 'مصرف', 'بورصة']],
}
