import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['over again', 'encore', 'in miniature', 'revisited', 'rewound'],
    ...['by another name', 'under another name', 'with palm trees'],
    ...[
      'all over again',
      'redux',
      'reborn',
      'moment',
      '2.0',
      'mark two',
      'part two',
      'part ii',
      'reloaded',
      're-enacted',
      'take two',
      'bis',
      'in slow motion',
      'of our time',
      'of the steppe',
    ],
  ],
}
