import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['court', 'charge', 'trial', 'sedition law', 'judge', 'sentence', 'prosecutor'],
  verbs: ['charge', 'convict', 'try/tried', 'sentence', 'indict'],
}
