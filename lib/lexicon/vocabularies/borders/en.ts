import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['back door', 'front door', 'threshold of'],
    ...['southern gate', 'eastern gate', 'southern rim', 'southern fringe', 'eastern fringe'],
    ...['southern frontier', 'eastern frontier', 'southern approaches'],

    ...['border', 'frontier', 'doorstep', 'neighbourhood', 'neighborhood', 'periphery', 'flank'],
    ...['underbelly', 'threshold', 'rim', 'frontiers', 'southern border', 'northern border'],
    ...['eastern border', 'western border', 'southern flank', 'eastern flank', 'northern flank'],
    ...['western flank', 'soft underbelly', 'belly', 'borderland', 'borderlands'],
  ],
  fixed: [
    ...['its gates', 'our gates', 'their gates', 'his gates', 'our doorstep', 'its very doorstep'],
  ],
}
