import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['expatriate', 'diaspora', 'tourist', 'solidarity', 'exile community', 'embassy steps'],
  fixed: ['outside the embassy', 'in front of the embassy', 'outside its embassy', 'Opera'],
}
