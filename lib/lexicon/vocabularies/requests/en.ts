import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['request', 'invitation', 'plea', 'behest', 'appeal', 'urging', 'call', 'bidding'],
    ...['insistence', 'entreaty'],
  ],
}
