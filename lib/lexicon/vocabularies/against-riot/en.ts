import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['anti', 'counter', 'against'],
  fixed: [
    ...[
      'race',
      'racial',
      'communal',
      'anti-Muslim',
      'anti-Sikh',
      'anti-Jewish',
      'anti-immigrant',
      'sectarian',
      'ethnic',
      'religious',
      'Hindu-Muslim',
      'Gujarat',
      'Delhi',
      'soccer',
      'hooligan',
    ],
    ...['prison', 'jail', 'football', 'soccer', 'prisoner', 'inmate'],
    ...['anti', 'against', 'no to', 'without', 'to prevent', 'prevent', 'to stop', 'stop', 'end'],
  ],
}
