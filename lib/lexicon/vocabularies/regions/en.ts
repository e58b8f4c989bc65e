import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'globe',
      'planet',
      'hemisphere',
      'West Africa',
      'Horn of Africa',
      'Maghreb',
      'Levant',
      'Indian Ocean',
      'Pacific',
      'Asia',
      'neighbourhood',
      'neighborhood',
      'former colonies',
      'monarchies',
    ],
    ...['Africa', 'Sahel', 'Middle East', 'Gulf', 'Central Asia', 'Caucasus', 'Balkans', 'Europe'],
    ...['Latin America', 'region', 'continent', 'world', 'post-Soviet space', 'former empire'],
    ...['coup', 'putsch', 'counter-revolution'],
  ],
}
