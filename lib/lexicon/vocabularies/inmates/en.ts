import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['inmate', 'jailed inmate', 'prison riot', 'jail riot', 'prison mutiny'],
}
