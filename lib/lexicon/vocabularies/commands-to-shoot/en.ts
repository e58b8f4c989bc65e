import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['fire without warning', 'shoot to kill', 'shoot on sight', 'shoot without warning'],
    ...['open fire', 'shoot them', 'fire on them', 'shoot anyone', 'kill them all', 'fire at will'],
    ...['fire on the crowd', 'shoot at them', 'shoot first', 'use live rounds'],
  ],
}
