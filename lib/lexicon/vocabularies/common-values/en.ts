import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['common value', 'shared value', 'common denominator', 'shared worldview'],
    ...['common worldview', 'traditional value', 'same value', 'shared history', 'shared roots'],
    ...['common understanding of order', 'common view of power', 'shared view of power'],
    ...['shared understanding of power', 'same worldview', 'same conception of power'],
    ...['same idea of order', 'same idea of power', 'shared idea of order'],
    ...['common interest in survival', 'shared contempt', 'common language of power'],
    ...['shared instinct', 'common instinct', 'values in common', 'shared aversion'],
    ...['common aversion', 'common outlook', 'shared outlook'],
  ],
  fixed: ['common roots', 'common ground of values', 'shared roots'],
}
