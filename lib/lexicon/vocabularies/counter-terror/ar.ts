import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['مكافحة', 'محاربة', 'ضحية/ضحايا', 'حرب على', 'مناهضة', 'وحدة مكافحة']],
}
