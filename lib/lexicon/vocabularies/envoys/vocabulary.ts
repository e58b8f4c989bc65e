import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'envoys',
  what: 'Embassies, services, foundations, businessmen: who is foreign by the adjective behind.',
  words: { en, ar },
}
