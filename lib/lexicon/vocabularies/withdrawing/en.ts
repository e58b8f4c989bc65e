import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...[
      'turn off the tap',
      'cut the cord',
      'cut its losses',
      'close its wallet',
      'lose interest',
      'stop propping',
      'fly home',
      'go home',
      'depart',
    ],
    ...['withdraw/withdrew/withdrawn', 'pull out', 'pull back', 'leave/left', 'stop paying'],
    ...['cut off', 'abandon', 'drop', 'desert', 'recall', 'let go', 'turn its back', 'walk away'],
  ],
}
