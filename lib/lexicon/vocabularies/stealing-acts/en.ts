import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['steal/stole/stolen', 'seize', 'smash', 'burn/burnt', 'destroy', 'damage', 'storm', 'raid'],
    ...['sabotage', 'attack police', 'assault officers', 'hijack', 'rampage through'],
    ...['start fires', 'torch', 'wreck', 'vandalise', 'vandalize', 'loot', 'ransack', 'rob'],
    ...['pillage', 'smash windows', 'smash up', 'break into/broke into/breaking into'],
    ...['break windows', 'tear down/tore down', 'topple', 'throw stones/threw stones'],
    ...['throw petrol bombs/threw petrol bombs', 'carry off/carried off'],
    ...['make off with/made off with', 'overturn', 'deface', 'desecrate'],
    ...['set fire to/setting fire to', 'attack shops', 'attack soldiers', 'beat up'],
  ],
}
