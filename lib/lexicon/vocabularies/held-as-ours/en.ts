import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'is ours',
      'are ours',
      'was always ours',
      'were always ours',
      'as ours',
      'as its own by right',
      'as theirs by right',
      'belongs to us',
      'belong to us',
      'rightfully ours',
      'rightfully Russian',
      'historically ours',
      'historically Russian',
      'historically Chinese',
      'always been Russian',
      'always been Chinese',
      'always been ours',
      'Russian since time immemorial',
      'Chinese since ancient times',
      'has always belonged to us',
      "nobody else's business",
      "no one else's business",
      'no business settling',
      'no business there',
      'Russian in all but name',
      'ours by right',
    ],
  ],
}
