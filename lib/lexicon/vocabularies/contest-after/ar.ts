import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['ديمقراطية', 'ديموقراطية', 'حرية', 'موضة', 'وقت', 'ساعة', 'ذوق', 'مسافة', 'شاشة'],
}
