import type { WordList } from '../../types.ts'

export const ar: WordList = {}
