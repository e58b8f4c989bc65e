import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: ['احتج على/احتجوا على/احتجت على/يحتج على/يحتجون على', 'احتج/يحتج'],
}
