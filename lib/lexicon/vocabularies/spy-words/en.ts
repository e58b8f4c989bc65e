import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['spy/spies', 'intelligence agency', 'espionage', 'sales agent'],
  verbs: [...['spy/spied/spying']],
}
