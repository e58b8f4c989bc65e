import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['have repercussions/had repercussions', 'send ripples/sent ripples', 'ripple across'],
    ...['send shock waves/sent shock waves', 'send shockwaves/sent shockwaves'],
    ...[
      'leap into',
      'leap across',
      'leap over',
      'leap the border',
      'jump into',
      'vault',
      'bleed into/bled into',
      'catch fire in/caught fire in',
      'flare up in',
      'lap at',
      'wash up in',
    ],
    ...['spill', 'slop', 'arrive', 'come over/came over', 'come across/came across', 'come here'],
    ...['blow over/blew over', 'fly over', 'land', 'reach us', 'set foot'],
    ...['find followers/found followers', 'find its way/found its way'],
    ...['make its way/made its way', 'knock at', 'infect us', 'repeat itself', 'happen here'],
    ...['rub off', 'gain a foothold', 'get across', 'hop over', 'slip through', 'swim across'],

    ...['inspire', 'embolden'],
    ...['spread', 'reach', 'extend', 'travel', 'migrate', 'creep', 'cross', 'engulf'],
    ...['sweep/swept', 'jump', 'leap', 'hop', 'infect', 'come home to', 'catch on/caught on'],
    ...['take hold/took hold', 'find an echo/found an echo', 'leak', 'drift', 'seep', 'be copied'],
    ...['be imitated', 'be repeated', 'be emulated', 'encroach', 'reverberate', 'encompass'],
    ...['proliferate', 'escalate across', 'wash'],
  ],
  nouns: [
    ...['repercussion', 'fallout', 'knock-on effect', 'ripple effect', 'ripple', 'shock wave'],
    ...['shockwave', 'spillover effect', 'after-effect', 'backwash', 'backlash', 'overflow'],
    ...['spread', 'arrival', 'extension', 'propagation', 'transmission', 'diffusion'],
    'extension of',
  ],
}
