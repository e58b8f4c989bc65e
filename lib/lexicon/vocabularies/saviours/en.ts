import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'miracle',
      'apostle',
      'Saladin',
      'caliph',
      'lodestar',
      'colossus',
      'philosopher king',
      'liberating hero',
      'national hero',
      'guarantor of peace',
      'chosen of God',
      'incarnation of the nation',
      'embodiment of the nation',
      'heir of Genghis Khan',
      'heir of the prophets',
    ],
    ...['rescuer of the nation', 'chosen son', 'sultan of light', 'living saint', 'second coming'],
    ...['greatest son', 'torchbearer', 'steersman', 'helmsman', 'Moses', 'pharaoh', 'saviour'],
    ...['savior', 'redeemer', 'messiah', 'liberator', 'prophet', 'hero', 'guiding light'],
    ...['guiding star', 'chosen one', 'anointed one', 'demigod', 'living god', 'deity'],
    ...['gift from God', 'gift of God', 'man of destiny', 'man of providence', 'genius'],
    ...['protector', 'guardian', 'father of all', 'father figure', 'shepherd of his people'],
    ...['great teacher', 'beacon', 'giant of history', 'titan', 'living legend', 'superman'],
    'immortal',
  ],
}
