import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['museum', 'exhibition', 'gallery/galleries', 'glass case', 'poster', 'collector'],
    ...['auction', 'archive', 'retrospective', 'curator'],
  ],
}
