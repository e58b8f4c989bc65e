import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'tear gas',
      'teargas',
      'rubber bullet',
      'water cannon',
      'baton',
      'truncheon',
      'stun grenade',
    ],
    ...['pepper spray', 'live round', 'warning shot', 'tent', 'banner', 'arrest', 'handcuff'],
  ],
}
