import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['foment', 'stir up', 'instigate', 'incite', 'sow/sowed/sown', 'orchestrate', 'engineer'],
    ...['mastermind', 'plot', 'stoke', 'fan', 'provoke', 'design', 'whip up', 'sponsor', 'fund'],
    ...[
      'finance',
      'spread',
      'create',
      'unleash',
      'ferment',
      'plan',
      'promote',
      'support',
      'encourage',
    ],
  ],
}
