import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['cleanse', 'sweep clean/swept clean', 'mop up'],
  nouns: ['cleansing', 'mopping-up', 'purging'],
}
