import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Muslim', 'Aryan', 'Republican', 'Islamist', 'banned', 'outlawed', 'motorcycle', 'prison'],
  ],
}
