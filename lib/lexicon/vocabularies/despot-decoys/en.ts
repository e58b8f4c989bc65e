import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['grandmother', 'editor', 'headmaster', 'chef', 'novel', 'mother-in-law'],
    ...['software', 'programming language', 'programmer', 'open source', 'parenting', 'parent'],
    ...[
      'python',
      'linux',
      'fossil',
      'lizard',
      'film',
      'game',
      'wikipedia',
      'authoritarian personality',
      'personality test',
      'personality trait',
      'personality type',
    ],
    ...[
      'video game',
      'fashion house',
      'fashion show',
      'fashion week',
      'fashion designer',
      'fashion industry',
      'fashion world',
      'contest',
      'weightlifter',
      'weightlifting',
      'catwalk',
      'athlete',
    ],
    ...['gym', 'deadlift', 'barbell', 'circus', 'diet', 'bone', 'teacher', 'classroom'],
    ...['kindergarten', 'toddler', 'manager of the club', 'lockdown'],
  ],
  fixed: ['benevolent'],
}
