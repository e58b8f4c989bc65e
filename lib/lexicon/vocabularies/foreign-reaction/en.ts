import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['condemn', 'summon', 'welcome', 'urge', 'follow closely', 'express concern', 'call on'],
    ...['call for restraint', 'criticise', 'criticize', 'sanction'],
  ],
  nouns: ['sanction', 'solidarity', 'concern', 'restraint', 'embassy staff', 'consular'],
}
