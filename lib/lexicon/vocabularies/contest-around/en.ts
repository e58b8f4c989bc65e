import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'united front',
      'common front',
      'one front',
      'free world',
      'bulwark',
      'clash of models',
      'alliance of autocrats',
      'alliance of democracies',
      'coalition of democracies',
      'league of democracies',
      'axis of autocracies',
    ],
  ],
}
