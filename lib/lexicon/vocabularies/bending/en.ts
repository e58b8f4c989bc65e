import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...[
      'rewrite/rewrote/rewritten',
      'falsify',
      'distort',
      'doctor',
      'manipulate',
      'twist',
      'bury',
      'whitewash',
      'airbrush',
      'sanitise',
      'sanitize',
      'fake',
      'bend/bent',
      'photoshop',
      'misrepresent',
      'tamper with',
      'warp',
      'reinvent',
      'obscure',
      'muddy',
    ],
  ],
}
