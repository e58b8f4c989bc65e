import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['concern about', 'worry about', 'afraid of', 'fear of', 'threat of', 'threatened by'],
    ...['tougher on', 'hunt for', 'against', 'anti', 'counter', 'victims of', 'victim of', 'fight'],
    ...['fighting', 'war on', 'combat', 'combating', 'real', 'the real', 'fears of', 'acts of'],
    ...['act of', 'prevention of'],
  ],
}
