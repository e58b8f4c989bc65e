import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['control', 'master', 'contain'],
  nouns: ['control of', 'control over', 'grip on', 'full control of', 'complete control of'],
  fixed: [
    'in control of',
    'take control of',
    'taken control of',
    'took control of',
    'regained control of',
    'retaken control of',
    'regain control of',
  ],
}
