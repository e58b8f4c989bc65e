import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['come to blows', 'trade blows'],
    ...[
      'collide',
      'clash',
      'confront',
      'compete',
      'vie/vying',
      'face off',
      'square off',
      'square up',
      'lock horns',
      'do battle',
      'crash',
      'wrestle',
      'contend',
      'cross swords',
    ],
  ],
  fixed: [
    ...['meet bow to bow', 'meet head-on', 'met head-on', 'rub against each other'],
    ...['rub up against each other', 'meet face to face', 'meet across', 'touch bayonets'],
    ...['stare each other down', 'staring each other down'],
    ...['face each other', 'facing each other', 'faced each other', 'face one another'],
    ...['facing one another', 'stare at each other', 'staring at each other'],
    ...['stared at each other', 'confront each other', 'confront one another'],
    ...['confronting each other', 'glare at each other', 'glaring at each other', 'stand opposed'],
    ...['stood opposed', 'eyeball to eyeball', 'bayonet to bayonet', 'stand against each other'],
    ...['ranged against each other', 'drawn up against each other', 'meet in battle'],
    ...[
      'at war',
      'head to head',
      'head on',
      'locked in',
      "at each other's throats",
      'face to face',
      'pitted against each other',
      'in collision',
    ],
  ],
}
