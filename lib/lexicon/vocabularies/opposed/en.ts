import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['irreconcilable', 'competing', 'rival', 'opposing', 'opposed', 'clashing'],
    ...['incompatible', 'hostile', 'warring', 'contending', 'antagonistic'],
    ...['different and hostile', 'alternative'],
  ],
}
