import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'propaganda-machines',
  what: 'The machine of propaganda, the electronic flies: unmistakable by themselves.',
  source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'inflected' },
  words: { en, ar },
}
