import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['battle', 'struggle', 'contest', 'clash', 'war', 'fight', 'confrontation', 'rivalry'],
    ...['competition', 'collision', 'showdown', 'conflict', 'choice', 'dividing line', 'divide'],
    ...['duel', 'standoff', 'fault line', 'front line', 'struggle of our time'],
  ],
  verbs: ['choose/chose/chosen/choosing', 'decide'],
}
