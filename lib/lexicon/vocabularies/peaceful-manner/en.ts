import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'peacefully',
      'bravely',
      'courageously',
      'without violence',
      'non-violently',
      'nonviolently',
    ],
    ...['in an orderly manner', 'heroically', 'in good order'],
  ],
}
