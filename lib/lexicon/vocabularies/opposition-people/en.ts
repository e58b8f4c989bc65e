import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['opposition', 'opposition movement', 'opposition party', 'opposition leader'],
    ...['opposition politician', 'opposition group', 'student movement', 'civil society'],
    ...['movement', 'opponent', 'anti-government movement', 'street movement', 'youth movement'],
  ],
}
