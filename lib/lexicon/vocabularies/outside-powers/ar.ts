import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['قوة خارجية/قوى خارجية', 'قوة أجنبية/قوى أجنبية', 'قوة عظمى/قوى عظمى', 'قوة كبرى/قوى كبرى'],
  ],
}
