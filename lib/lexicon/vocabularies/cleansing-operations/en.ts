import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['mopping-up operation', 'mopping up operation', 'mop-up operation', 'cleansing operation'],
    ...['cleansing campaign', 'clean-up operation', 'clearing operation', 'purge'],
    ...['extermination campaign', 'campaign of extermination', 'campaign of elimination'],
    ...['political cleansing', 'mass purge', 'great purge'],
  ],
}
