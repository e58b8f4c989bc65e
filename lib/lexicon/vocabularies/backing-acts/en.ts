import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['back', 'support', 'assist', 'aid', 'inspire', 'drive/driven', 'guide', 'command'],
    ...['supply', 'control', 'lead/led', 'run', 'manage', 'create', 'encourage', 'use', 'exploit'],
    ...['fuel', 'trigger', 'ignite', 'spark', 'prepare', 'set up', 'build/built', 'feed/fed'],
    ...['embolden', 'abet', 'aid and abet', 'nurture', 'facilitate', 'infiltrate'],
  ],
}
