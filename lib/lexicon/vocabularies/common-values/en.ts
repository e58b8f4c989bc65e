import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['common value', 'shared value', 'common denominator', 'shared worldview'],
    ...['common worldview', 'traditional value', 'same value', 'shared history', 'shared roots'],
  ],
  fixed: ['common roots', 'common ground of values', 'shared roots'],
}
