import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'firewall',
      'cordon sanitaire',
      'vaccine',
      'vaccination',
      'antidote',
      'quarantine',
      'inoculation',
      'immunity',
      'barrier',
      'bulwark',
      'rampart',
      'breakwater',
      'sandbag',
    ],
  ],
  verbs: [
    ...[
      'inoculate',
      'immunise',
      'immunize',
      'vaccinate',
      'insulate',
      'quarantine',
      'seal itself',
      'seal itself off',
      'wall itself',
      'wall itself off',
    ],
  ],
  fixed: [...['immune', 'firewalled']],
}
