import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['ignite', 'inflame', 'kindle', 'reignite', 'rekindle', 'set off an explosion of'],
    ...[
      'set ablaze',
      'set alight',
      'detonate',
      'fan the flames of',
      'light the fuse of/lit the fuse of',
      'light the fuse on/lit the fuse on',
    ],
    ...['unleash a storm of', 'unleash a firestorm of', 'touch off a firestorm of'],
  ],
}
