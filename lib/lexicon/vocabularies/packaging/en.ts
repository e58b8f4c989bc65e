import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['spin/spun', 'dress', 'market'],
    ...[
      'spin/spun/spinning',
      'sell/sold',
      'dress up',
      'repackage',
      'pass off',
      'peddle',
      'rebrand',
      'recast',
      'disguise',
      'hawk',
    ],
  ],
}
