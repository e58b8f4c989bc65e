import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'crusade',
      'proxy contest',
      'proxy war',
      'test of strength',
      'trial of strength',
      'tug of war',
      'arm-wrestle',
      'jihad',
      'holy war',
      'chasm',
      'faultline',
      'cold war',
    ],
    ...['battle', 'struggle', 'contest', 'clash', 'war', 'fight', 'confrontation', 'rivalry'],
    ...['competition', 'collision', 'showdown', 'conflict', 'choice', 'dividing line', 'divide'],
    ...['duel', 'standoff', 'fault line', 'front line', 'struggle of our time'],
  ],
  verbs: [...['pit/pitted/pitting'], 'choose/chose/chosen/choosing', 'decide'],
}
