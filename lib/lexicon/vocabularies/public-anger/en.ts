import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['anger', 'fury', 'rage', 'outrage', 'discontent', 'public anger', 'popular anger'],
    ...['resentment', 'frustration', 'indignation', 'grievance', 'dissatisfaction'],
  ],
}
