import type { WordList } from '../../types.ts'

export const ar: WordList = { nouns: ['أمم متحدة', 'أممي', 'منظمة دولية'] }
