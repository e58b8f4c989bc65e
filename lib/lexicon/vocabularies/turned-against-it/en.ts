import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['against', 'opposed to', 'hostile to', 'critical of', 'at odds with', 'angry with'],
}
