import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['withdraw/withdrew/withdrawn', 'pull out', 'pull back', 'leave/left', 'stop paying'],
    ...['cut off', 'abandon', 'drop', 'desert', 'recall', 'let go', 'turn its back', 'walk away'],
  ],
}
