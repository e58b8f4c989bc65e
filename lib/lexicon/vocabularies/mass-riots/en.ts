import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['mass riot', 'mass disorder', 'mass disturbance'],
  fixed: ['mass rioting', 'mass hooliganism'],
}
