import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['سيادة', 'حكم', 'دولة', 'احترام', 'تطبيق'],
}
