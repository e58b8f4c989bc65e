import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['about', 'over', 'during', 'after', 'before', 'since', 'despite', 'concerning', 'amid'],
    ...['regarding', 'covering', 'on the subject of', 'ahead of', 'because of'],
  ],
}
