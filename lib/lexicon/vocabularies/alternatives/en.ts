import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'counter-offer',
      'counterproposal',
      'third way',
      'different path',
      'other way',
      'rejoinder',
    ],
    ...['alternative', 'counter-model', 'counterweight', 'rival model', 'alternative model'],
    ...['answer', 'substitute', 'challenger', 'counterpoint', 'antithesis', 'alternative path'],
    'challenge',
  ],
}
