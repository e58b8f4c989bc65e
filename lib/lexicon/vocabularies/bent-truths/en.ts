import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'history',
      'history book',
      'truth',
      'fact',
      'footage',
      'historical record',
      'night of the massacre',
      'reality',
      'death toll',
      'casualty figure',
      'number of dead',
      'the story of the',
      'collective memory',
      'public memory',
    ],
  ],
}
