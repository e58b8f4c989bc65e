import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['fire at crowds', 'firing at', 'tanks', 'snipers', 'live rounds', 'massacre', 'bloodshed'],
    ...['crowd', 'crowds', 'generals', 'square'],
  ],
}
