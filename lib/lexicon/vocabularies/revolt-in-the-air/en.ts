import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['spirit of defiance', 'air of revolt'],
    ...[
      'spirit of rebellion',
      'rebellious spirit',
      'revolutionary spirit',
      'spirit of the square',
      'revolutionary idea',
      'revolutionary mood',
      'rebellious mood',
      'revolutionary wave',
      'protest wave',
      'wave of protest/waves of protest',
      'wave of revolt/waves of revolt',
      'wave of unrest',
      'wave of coups',
      'people power',
      'street power',
      'mood of revolt',
      'taste for revolt',
      'taste for freedom',
      'idea of freedom',
      'democratic idea',
      'liberal idea',
      'example of the square',
      "square's example",
      'democratic spirit',
      'urge to revolt',
    ],
  ],
}
