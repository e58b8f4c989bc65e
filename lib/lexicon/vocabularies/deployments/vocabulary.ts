import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'deployments',
  what: 'What troops abroad are told to be there for: the deployment, the presence, the incursion.',
  words: { en, ar },
}
