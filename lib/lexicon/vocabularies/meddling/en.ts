import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['meddle', 'interfere', 'intervene'],
  nouns: ['meddling', 'interference', 'meddler'],
  fixed: ['have a hand', 'had a hand', 'having a hand', 'played a part', 'playing a part'],
}
