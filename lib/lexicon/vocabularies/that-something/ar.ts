import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['أن', 'أنه', 'أنها', 'أنهم', 'أن هناك', 'ما'],
}
