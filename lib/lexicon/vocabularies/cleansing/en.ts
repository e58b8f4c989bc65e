import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['cleanse', 'sweep clean/swept clean', 'mop up', 'purge', 'purify', 'scour', 'scrub'],
  nouns: ['cleansing', 'mopping-up', 'purging'],
}
