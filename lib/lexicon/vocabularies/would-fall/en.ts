import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['would fall', 'would collapse', 'would crumble', 'would not survive', 'would not last'],
    ...['could not survive', 'would be gone', 'would be finished', 'would be over', 'will fall'],
    ...['will collapse', 'will not survive', 'will not last', 'would topple', 'would not stand'],
  ],
}
