import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'installed',
      'imposed',
      'controlled',
      'bankrolled',
      'propped',
      'propped-up',
      'managed',
      'steered',
      'anointed',
      'dominated',
      'subsidised',
      'subsidized',
      'sustained',
      'engineered',
    ],
  ],
}
