import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['support', 'encourage', 'plot', 'organise', 'organize'],
    ...['hatch', 'devise', 'draw up/drew up/drawn up', 'cook up', 'weave/wove/woven', 'prepare'],
    ...['plan', 'lay/laid', 'concoct', 'design', 'mastermind', 'orchestrate', 'lead/led', 'direct'],
    ...['carry out', 'back', 'fund', 'finance', 'sponsor', 'engineer', 'foment'],
  ],
}
