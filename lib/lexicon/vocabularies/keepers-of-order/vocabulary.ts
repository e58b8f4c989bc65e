import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'keepers-of-order',
  what: 'Those who police a crowd and fight no war: police, gendarmes, security forces.',
  words: { ar, en },
}
