import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'requests',
  what: 'Request, invitation, plea: how somebody asks for troops.',
  source: { paragraph: 14, phrase: 'لتبرير التدخل في هذا الصراع', relation: 'synonym' },
  words: { ar, en },
}
