import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...[
      'rob',
      'mug',
      'rape',
      'loot',
      'harass',
      'molest',
      'terrorise',
      'terrorize',
      'kidnap',
      'stab',
    ],
    ...[
      'assault',
      'attack',
      'beat up',
      'trap',
      'endanger',
      'protect',
      'hurt/hurt',
      'maim',
      'target',
    ],
  ],
  fixed: ['lives of', 'blood of'],
}
