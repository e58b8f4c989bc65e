import type { WordList } from '../../types.ts'

export const ar: WordList = { fixed: ['عن أن', 'عن احتمال'] }
