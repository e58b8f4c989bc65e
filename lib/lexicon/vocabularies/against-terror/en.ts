import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['real terrorists', 'the true'],

    ...['concern about', 'worry about', 'afraid of', 'fear of', 'threat of', 'threatened by'],
    ...['tougher on', 'hunt for', 'against', 'anti', 'counter', 'victims of', 'victim of', 'fight'],
    ...['fighting', 'war on', 'combat', 'combating', 'the real', 'fears of', 'acts of'],
    ...['act of', 'prevention of'],
  ],
}
