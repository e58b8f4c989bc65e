import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['bring/brought', 'keep/kept', 'hold/held', 'get/got', 'have/has/had', 'force'],
    ...['beat/beaten', 'whip', 'take/took/taken'],
  ],
}
