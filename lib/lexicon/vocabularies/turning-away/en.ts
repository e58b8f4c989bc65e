import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'under siege',
      'under attack',
      'under assault',
      'under threat',
      'in retreat',
      'in decline',
      'on trial',
      'a failed model',
      'failed model',
      'bankrupt',
      'has failed',
      'is dying',
      'is dead',
    ],
  ],
  verbs: [
    ...[
      'assail',
      'besiege',
      'mock',
      'bury',
      'repudiate',
      'scorn',
      'sweep away',
      'subvert',
      'erode',
      'torpedo',
      'attack',
      'threaten',
    ],
    ...['reject', 'refuse', 'abandon', 'discard', 'spurn', 'challenge', 'undermine', 'defy'],
    ...['turn away from', 'turn their back on', 'turn its back on', 'break with', 'overturn'],
    ...['dismantle', 'upend', 'replace', 'supplant', 'discredit'],
  ],
}
