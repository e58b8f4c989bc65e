import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'named-scenarios',
  what: 'The scenario of one nation, told by its adjective.',
  source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
  words: { en, ar },
}
