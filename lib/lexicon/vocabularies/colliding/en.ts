import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
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
