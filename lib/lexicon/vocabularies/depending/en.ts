import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['depend', 'hinge', 'rely/relied/relying', 'lean/leant/leaning', 'survive'],
    ...['subsist', 'live', 'cling', 'hang/hung/hanging'],
  ],
  fixed: [
    ...['beholden', 'subsists', 'tethered'],
    'dependent',
    'reliant',
    'at the mercy',
    'dependant',
    'bound hand and foot',
  ],
}
