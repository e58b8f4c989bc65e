import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['expectation', 'plea', 'appeal', 'frustration', 'outrage', 'hope', 'demand', 'grievance'],
    ...['cause', 'aspiration', 'complaint', 'claim', 'concern', 'anger', 'call', 'struggle'],
    ...['request', 'petition', 'list of demands', 'set of demands', 'fight', 'discontent'],
    ...['wage demand', 'wage claim'],
  ],
}
