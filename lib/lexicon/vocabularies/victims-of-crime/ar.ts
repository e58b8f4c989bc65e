import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['ضحية/ضحايا', 'متضرر من', 'متضررون من/متضررين من'],
}
