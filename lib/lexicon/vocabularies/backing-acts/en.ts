import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['back', 'support', 'assist', 'aid', 'inspire', 'drive/driven', 'guide', 'command'],
    ...['supply', 'control', 'lead/led', 'run', 'manage', 'create', 'encourage'],
  ],
}
