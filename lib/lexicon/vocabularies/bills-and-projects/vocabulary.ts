import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'bills-and-projects',
  what: 'A law, a budget, a dam: what the word for lawful names a project of.',
  words: { en, ar },
}
