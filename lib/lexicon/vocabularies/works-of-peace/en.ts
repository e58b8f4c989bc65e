import type { WordList } from '../../types.ts'

export const en: WordList = {}
