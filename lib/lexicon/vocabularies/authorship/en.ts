import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['incite', 'instigate', 'orchestrate', 'mastermind', 'foment', 'plot', 'organise'],
    ...['organize', 'engineer', 'design', 'provoke', 'stir up', 'stoke', 'lead/led', 'plan'],
    ...[
      'finance',
      'fund',
      'sponsor',
      'coordinate',
      'co-ordinate',
      'whip up',
      'be behind',
      'stand behind/stood behind',
    ],
  ],
  nouns: [
    ...['conspiracy/conspiracies', 'plot', 'scheme', 'enemy/enemies'],
    ...['organiser', 'organizer', 'instigator', 'ringleader', 'mastermind', 'inciter', 'plotter'],
    ...['incitement', 'instigation', 'force behind/forces behind', 'hand behind/hands behind'],
    ...['perpetrator', 'culprit', 'agitator', 'instigators of', 'accomplice'],
  ],
}
