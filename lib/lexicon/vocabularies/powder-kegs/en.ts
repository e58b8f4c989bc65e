import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'powder keg',
      'tinderbox',
      'ticking bomb',
      'ticking time bomb',
      'pressure cooker',
      'social explosion',
    ],
    ...['popular explosion', 'smouldering volcano', 'smoldering volcano'],
  ],
}
