import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['left', 'right', 'left wing', 'right wing', 'reform', 'reforms', 'change', 'changes'],
    ...['centre', 'party', 'islam', 'transparency', 'overhaul', 'idea', 'ideas', 'plan', 'cure'],
    ...['ambition', 'ambitions', 'sentiment', 'sentiments', 'slogan', 'slogans', 'aims', 'demands'],
    ...[
      'goals',
      'views',
      'tendencies',
      'flags',
      'flag',
      'agenda',
      'propaganda',
      'views',
      'feelings',
    ],
    'democrats',
  ],
}
