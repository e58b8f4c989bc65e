import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'peaceful-manner',
  what: 'Peacefully, in good order, for freedom: how and for what a crowd marches.',
  source: {
    paragraph: 8,
    phrase: 'احتجاجات المجتمعات التي تطالب بالديمقراطية',
    relation: 'synonym',
  },
  words: { en, ar },
}
