import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...[
      'defeat',
      'bury',
      'outlast',
      'outlive',
      'outperform',
      'outcompete',
      'overtake/overtook/overtaken',
    ],
    ...['outdo', 'prevail over', 'triumph over', 'win out over/won out over', 'eclipse', 'replace'],
    ...[
      'supplant',
      'displace',
      'beat/beat/beaten',
      'surpass',
      'vanquish',
      'outproduce',
      'outshine',
    ],
  ],
}
