import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['foreign', 'externally', 'overseas', 'embassy', 'enemy', 'imperialist', 'Zionist'],
    ...['outside', 'NGO', 'diaspora', 'émigré', 'oligarch'],
  ],
}
