import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['غياب التمييز', 'عدم التمييز', 'دون تمييز', 'بلا تمييز', 'دون أن تميز']],
}
