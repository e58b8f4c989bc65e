import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'fire-and-storm',
  what: 'Fire, storm, fever: nouns of nature that are made of a protest.',
  source: { paragraph: 2, phrase: 'فتيل', relation: 'synonym' },
  words: { en, ar },
}
