import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...[
      'divert',
      'distract',
      'deflect',
      'draw away/drew away/drawn away',
      'draw/drew/drawn',
      'shift',
      'turn',
      'pull',
      'steer',
      'direct away',
      'redirect',
      'lure',
      'switch',
      'avert',
    ],
  ],
}
