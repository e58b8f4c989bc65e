import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['محارب قديم/محاربين قدامى/قدامى المحاربين', 'حرب الاستقلال', 'فيلم', 'رواية', 'متحف'],
  ],
}
