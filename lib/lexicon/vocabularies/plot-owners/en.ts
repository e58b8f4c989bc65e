import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['foreign', 'external', 'outside', 'overseas', 'international', 'global', 'western'],
    ...['american', 'us', 'imperialist', 'zionist', 'cia', 'enemy', 'hostile', 'anglo-saxon'],
  ],
}
