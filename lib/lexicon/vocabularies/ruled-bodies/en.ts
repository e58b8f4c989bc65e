import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'council',
      'parliament',
      'cabinet',
      'coalition',
      'minister',
      'mayor',
      'enclave',
      'statelet',
      'authorities',
      'faction',
      'candidate',
      'republic',
      'commander',
      'militia',
      'warlord',
      'politician',
      'faction leader',
      'ruling clique',
      'clique',
      'clan',
      'leadership',
    ],
  ],
}
