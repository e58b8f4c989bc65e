import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['independence', 'colonial rule', 'colonist', 'colonial era', 'crown colony'],
    ...['former colony', 'ex-colony'],
  ],
  fixed: ['former', 'ex', 'once', 'until', 'in the nineteenth century', 'gained independence'],
}
