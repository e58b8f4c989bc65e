import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['erupt', 'flare', 'flare up', 'boil over', 'seethe', 'simmer', 'smoulder'],
    ...['smolder', 'explode', 'reignite', 'ignite', 'erupt into', 'spill over into fury'],
    ...['come to the boil/came to the boil', 'bubble over', 'burst into the open'],
    ...['erupt anew', 'flare anew'],
  ],
}
