import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'colour',
      'color',
      'joy',
      'celebration',
      'celebrations',
      'jubilation',
      'delight',
      'music',
      'cheer',
      'fireworks',
    ],
    ...['song', 'songs', 'singing', 'chants', 'chanting', 'cheers', 'cheering', 'applause'],
    ...['laughter', 'tears', 'dance', 'dancing', 'prayer', 'smiles', 'a chant', 'a song'],
    ...['a cheer', 'a run', 'a jog', 'a smile', 'hymns', 'slogans', 'small groups', 'groups'],
  ],
}
