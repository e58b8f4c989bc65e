import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['the', 'a', 'an', 'this', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my'],
    ...['some', 'any', 'both', 'all the', 'all these'],
  ],
}
