import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'shaking',
  what: 'To shake, threaten or lack: what turns stability into its opposite.',
  words: { en, ar },
}
