import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['steal/stole/stolen', 'seize', 'smash', 'burn/burnt', 'destroy', 'damage', 'storm', 'raid'],
    ...['sabotage', 'attack police', 'assault officers', 'hijack', 'rampage through'],
    ...['start fires', 'torch'],
  ],
}
