import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['border', 'frontier', 'doorstep', 'neighbourhood', 'neighborhood', 'periphery', 'flank'],
    ...['underbelly', 'threshold', 'rim', 'frontiers', 'southern border', 'northern border'],
    ...['eastern border', 'western border', 'southern flank', 'eastern flank', 'northern flank'],
    ...['western flank', 'soft underbelly', 'belly', 'borderland', 'borderlands'],
  ],
}
