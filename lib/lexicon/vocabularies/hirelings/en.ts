import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'infantry',
      'shock troops',
      'cannon fodder',
      'fifth regiment',
      'storm troops',
      'advance guard',
    ],
    ...['branch office', 'outpost', 'offshoot'],
    ...['puppet', 'stooge', 'pawn', 'lackey', 'hireling', 'mercenary', 'tool', 'instrument'],
    ...['servant', 'henchman/henchmen', 'proxy/proxies', 'minion', 'paid servant', 'marionette'],
    ...['vassal', 'slave', 'collaborator', 'mouthpiece', 'errand boy', 'poodle', 'fifth column'],
    ...['foot soldier', 'asset', 'creature'],
  ],
  fixed: ['agents', 'an agent'],
}
