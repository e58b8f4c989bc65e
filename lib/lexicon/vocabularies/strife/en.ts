import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [...['fitna'], 'strife', 'sedition', 'civil strife', 'discord', 'unrest', 'discontent'],
}
