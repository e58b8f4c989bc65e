import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['territory/territories', 'historical space', 'historic space', 'homeland', 'neighbour'],
    ...['neighbor', 'former republic', 'republic', 'peninsula', 'steppe', 'island', 'Arctic'],
    ...['Russian world', 'Greater Russia', 'empire', 'motherland', 'fatherland', 'mainland'],
    ...['neighbouring country/neighbouring countries', 'these countries', 'this country', 'region'],
  ],
}
