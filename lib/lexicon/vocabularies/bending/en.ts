import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['polish', 'burnish', 'touch up', 'gild'],
    ...['launder', 'airbrush out', 'edit out', 'whitewash away'],
    ...['spin/spun', 'retouch', 'prettify', 'gloss over', 'paper over', 'cover up'],
    ...['sugar-coat', 'sugarcoat', 'hush up', 'erase', 'scrub', 'minimise', 'minimize'],
    ...['play down', 'dress up', 'pass over', 'tidy up', 'invert', 'bleach', 'varnish'],

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
