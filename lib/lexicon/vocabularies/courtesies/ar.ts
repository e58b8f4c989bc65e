import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['بزيارة', 'زيارة', 'بتحية', 'تحية'],
}
