import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['thing in common/things in common', 'same fear of', 'common fear', 'shared fear'],
    ...['shared distrust', 'common enemy in', 'same idea of government'],
    ...['same understanding of power', 'same understanding of order', 'common conception of power'],
    ...['same view of power', 'same view of order', 'shared view of order', 'shared reading of'],
    ...['shared language of power', 'same language of power', 'shared hostility'],
    ...['shared hatred of democracy', 'common hatred of', 'common contempt', 'elective affinity'],
    ...['affinity of regimes', 'natural affinity', 'ideological affinity', 'ideological kinship'],
    ...['spiritual affinity', 'kinship of regimes', 'shared conservative value'],
    ...['shared traditional value'],

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
