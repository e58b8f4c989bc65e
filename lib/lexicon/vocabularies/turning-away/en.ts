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
    ...['dismantle', 'upend', 'replace', 'supplant', 'discredit', 'repudiate', 'oppose', 'resist'],
    ...['dismiss', 'denounce', 'mock', 'ridicule', 'deride', 'contest', 'attack', 'assail'],
    ...['erode', 'weaken', 'subvert', 'destabilise', 'destroy', 'overthrow', 'displace'],
    ...['outcompete', 'outdo', 'rival', 'do away with', 'bury/buried', 'write off/wrote off'],
    ...['supersede', 'compete with', 'turn his back on', 'turn their backs on', 'turn against'],
  ],
}
