import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'independent',
      'impartial',
      'neutral',
      'UN',
      'U.N.',
      'legal',
      'forensic',
      'medical',
      'human rights',
    ],
    ...[
      'rights',
      'electoral',
      'election',
      'climate',
      'economic',
      'financial',
      'ballistics',
      'health',
    ],
    ...[
      'outside',
      'academic',
      'constitutional',
      'nuclear',
      'weapons',
      'terrorism',
      'regional',
      'policy',
    ],
    ...['many', 'some', 'several', 'most', 'few', 'other', 'leading', 'Western', 'foreign policy'],
  ],
}
