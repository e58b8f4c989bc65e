import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'sold-things',
  what: 'What is sold to the public as something else: a retreat, a coup, a crackdown.',
  source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'synonym' },
  words: { en, ar },
}
