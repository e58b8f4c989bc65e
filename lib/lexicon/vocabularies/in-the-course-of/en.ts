import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['during', 'at', 'after', 'before', 'amid', 'since', 'near', 'outside', 'following'],
    ...['as', 'even as', 'just as', 'while', 'when'],
  ],
}
