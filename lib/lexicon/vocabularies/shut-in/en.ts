import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['in a cage', 'in a trap', 'in a lab', 'in a maze', 'in cages', 'in traps'],
}
