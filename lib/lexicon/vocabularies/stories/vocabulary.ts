import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'stories',
  what: 'Version, story, account, picture: a story as power tells it.',
  source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'synonym' },
  words: { ar, en },
}
