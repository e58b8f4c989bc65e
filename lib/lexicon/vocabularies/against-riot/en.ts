import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['anti', 'counter', 'against'],
  fixed: [
    ...['prison', 'jail', 'football', 'soccer', 'prisoner', 'inmate'],
    ...['anti', 'against', 'no to', 'without', 'to prevent', 'prevent', 'to stop', 'stop', 'end'],
  ],
}
