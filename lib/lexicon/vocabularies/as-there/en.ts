import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['as', 'just as', 'much as', 'exactly as', 'like', 'just like', 'rather as', 'the way'],
    ...['the same way', 'in the same way as', 'as once', 'such as once', 'as earlier'],
    'as previously',
  ],
}
