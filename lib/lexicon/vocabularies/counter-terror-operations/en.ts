import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'counter-terror operation',
      'counter-terrorism operation',
      'counter-terrorist operation',
      'anti-terrorist operation',
      'anti-terror operation',
      'anti-terrorism operation',
      'counterterrorism operation',
      'counterterrorist operation',
      'counterterror operation',
      'anti-jihadist operation',
    ],
  ],
}
