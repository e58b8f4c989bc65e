import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['rioter', 'rioting mob', 'rioting crowd', 'rioting youth', 'riot leader'],
}
