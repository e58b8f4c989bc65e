import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['foreign minister of', 'foreign ministers of', 'foreign ministry of', 'ambassador of'],
    ...['foreign secretary of', 'king of', 'queen of', 'prime minister of', 'trade minister of'],
  ],
}
