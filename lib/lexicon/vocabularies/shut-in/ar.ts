import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['في قفص', 'في أقفاص', 'في مختبر', 'في مصيدة', 'في متاهة'],
}
