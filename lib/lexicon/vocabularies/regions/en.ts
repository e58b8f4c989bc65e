import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'former Soviet space',
      'Soviet space',
      'former Soviet republics',
      'Soviet south',
      'southern Africa',
      'Southeast Asia',
      'Gulf monarchies',
      'Pacific islands',
      'former Soviet south',
      'eastern Europe',
      'Eurasia',
    ],
    ...['globe', 'planet', 'hemisphere', 'West Africa', 'Horn of Africa', 'Maghreb', 'Levant'],
    ...['Indian Ocean', 'Pacific', 'Asia', 'former colonies', 'monarchies', 'Africa', 'Sahel'],
    ...['Middle East', 'Gulf', 'Central Asia', 'Caucasus', 'Balkans', 'Europe', 'Latin America'],
    ...['region', 'continent', 'world', 'post-Soviet space', 'former empire', 'coup', 'putsch'],
    ...['counter-revolution', 'North Africa', 'southern Caucasus', 'South Caucasus', 'Americas'],
    ...['steppe', 'Arab world', 'Arab uprising', 'Arab spring', 'dictatorship'],
    ...['autocracy/autocracies', 'counterrevolution', 'tyranny', 'old order', 'status quo'],
    ...['monarchy/monarchies', 'post-Soviet region', 'former Soviet Union', 'near abroad'],
    ...['ex-Soviet space', 'Francophone Africa', 'French-speaking Africa', 'reaction'],
    'restoration',
  ],
}
