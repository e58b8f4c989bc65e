import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['article', 'constitution', 'charter', 'covenant', 'convention', 'bylaw', 'settlement'],
    ...['resolution of', 'transition', 'transfer of power', 'atom', 'coexistence', 'nuclear'],
    'wording',
  ],
  verbs: ['guarantee', 'enshrine'],
  fixed: ['right to', 'right of', 'freedom of', 'rights to'],
}
