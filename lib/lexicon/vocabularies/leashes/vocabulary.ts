import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'leashes',
  what: 'Leash, strings, pocket, payroll: what a patron holds a ruler by.',
  source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
  words: { ar, en },
}
