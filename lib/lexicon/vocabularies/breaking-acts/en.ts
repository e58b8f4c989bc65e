import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['burn/burnt', 'smash', 'break/broke/broken', 'damage', 'destroy', 'attack', 'storm'],
    ...['raid', 'steal/stole/stolen', 'seize', 'grab', 'hijack', 'demolish', 'shatter', 'empty'],
    ...['light/lit', 'invade', 'wreak', 'topple', 'tear down/tore down/torn down'],
    'make off with/made off with',
  ],
}
