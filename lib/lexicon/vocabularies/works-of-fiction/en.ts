import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [...['song', 'ballad', 'anthem', 'poster', 'mural']],
}
