import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'repeat of',
      'rerun of',
      're-run of',
      'replay of',
      'repetition of',
      'echo of',
      'ghost of/ghosts of',
      'spectre of',
      'spirit of',
      'mistake of/mistakes of',
      'error of/errors of',
      'scene of/scenes of',
      'nightmare of',
      'bloodshed of',
      'horror of/horrors of',
      'trauma of',
      'memory of/memories of',
      'shadow of',
      'lesson of/lessons of',
    ],
  ],
  fixed: [
    ...[
      'another',
      'a second',
      'a new',
      'our',
      'their',
      'like in',
      'as in',
      'just like',
      "Europe's",
      "the Arab world's",
      "the region's",
      "Africa's",
      "Asia's",
    ],
  ],
}
