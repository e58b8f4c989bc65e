import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['courage', 'bravery', 'heroism', 'dignity', 'determination', 'sacrifice', 'valour'],
    ...['valor', 'steadfastness', 'selflessness', 'fearlessness', 'resolve', 'nobility'],
  ],
}
