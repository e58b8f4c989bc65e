import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'precedent-events',
  what: 'Squares, revolts and interventions that became names.',
  source: { paragraph: 5, phrase: 'هونغ كونغ', relation: 'synonym' },
  words: { en, ar },
}
