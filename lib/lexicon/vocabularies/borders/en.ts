import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['border', 'frontier', 'doorstep', 'neighbourhood', 'neighborhood', 'periphery', 'flank'],
    ...['underbelly', 'threshold', 'rim'],
  ],
}
