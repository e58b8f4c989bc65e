import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['فناء', 'حديقة', 'باحة', 'ساحة', 'حوش', 'ملعب']],
}
