import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['charter', 'covenant', 'convention', 'bylaw'],
  verbs: ['enshrine'],
  fixed: [
    ...['right to protest', 'right to demonstrate', 'right to assemble', 'freedom of assembly'],
    ...['freedom to protest', 'constitution lets', 'constitution allows', 'constitution grants'],
    ...['constitution guarantees', 'law allows', 'law guarantees'],
  ],
}
