import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Africa', 'Sahel', 'Middle East', 'Gulf', 'Central Asia', 'Caucasus', 'Balkans', 'Europe'],
    ...['Latin America', 'region', 'continent', 'world', 'post-Soviet space', 'former empire'],
    ...['coup', 'putsch', 'counter-revolution'],
  ],
}
