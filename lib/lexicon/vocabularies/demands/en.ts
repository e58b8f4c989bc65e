import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['demand', 'grievance', 'cause', 'aspiration', 'complaint', 'claim'],
    ...['concern', 'anger', 'call', 'struggle', 'request'],
  ],
}
