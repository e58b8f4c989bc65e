import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['the same problems', 'the same troubles', 'similar problems', 'such scenes'],
}
