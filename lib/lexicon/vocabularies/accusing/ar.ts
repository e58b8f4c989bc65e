import type { WordList } from '../../types.ts'

export const ar: WordList = { verbs: ['اتهم/يتهم', 'حمل/يحمل'] }
