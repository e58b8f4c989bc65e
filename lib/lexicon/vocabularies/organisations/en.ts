import type { WordList } from '../../types.ts'

export const en: WordList = { nouns: ['party/parties', 'front', 'league', 'union'] }
