import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'live-ammunition',
  what: 'Live rounds, bullets, lethal force: what is cleared for use against people.',
  source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
  words: { ar, en },
}
