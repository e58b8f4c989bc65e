import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'story-kinds',
  what: 'Official, alternative, rosy: kinds of a story that power tells.',
  source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'synonym' },
  words: { ar, en },
}
