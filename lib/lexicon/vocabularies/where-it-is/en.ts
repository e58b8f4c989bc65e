import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'throughout', 'central'],
    ...['streets of', 'squares of', 'centre of', 'center of', 'north of', 'south of', 'east of'],
    ...['west of', 'city of', 'university of', 'downtown'],
  ],
}
