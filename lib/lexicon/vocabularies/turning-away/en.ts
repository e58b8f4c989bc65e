import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['reject', 'refuse', 'abandon', 'discard', 'spurn', 'challenge', 'undermine', 'defy'],
    ...['turn away from', 'turn their back on', 'turn its back on', 'break with', 'overturn'],
    ...['dismantle', 'upend', 'replace', 'supplant', 'discredit'],
  ],
}
