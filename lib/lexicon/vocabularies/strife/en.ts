import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['strife', 'sedition', 'civil strife', 'discord', 'unrest', 'discontent'],
}
