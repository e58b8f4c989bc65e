import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'peacekeepers',
  what: 'Troops named by the peace, the help or the counter-terrorism that they are said to bring.',
  source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
  words: { en, ar },
}
