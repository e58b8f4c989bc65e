import type { Vocabulary } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const vocabulary: Vocabulary = {
  id: 'services-to-despots',
  what: 'Banker, insurer, bodyguard, safe haven: a service told of what a power does for unfree rulers.',
  source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
  words: { en, ar },
}
