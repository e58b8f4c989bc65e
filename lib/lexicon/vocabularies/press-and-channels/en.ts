import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['media', 'television', 'radio', 'broadcaster', 'newspaper', 'press', 'news agency'],
    ...['channel', 'outlet', 'daily', 'paper', 'gazette', 'news', 'website', 'journalist'],
  ],
  fixed: ['TV'],
}
