import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['come/came', 'arrive', 'intervene', 'step in', 'move in'],
  fixed: ['are here', 'were there', 'are there', 'is there', 'was there'],
}
