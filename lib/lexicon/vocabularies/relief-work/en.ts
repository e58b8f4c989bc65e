import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['crash', 'school', 'storm', 'polling station', 'ballot', 'voter', 'motorist', 'accident'],
    ...['shipwreck', 'mudslide', 'heatwave', 'census', 'festival', 'UN', 'United Nations'],
    ...['UNIFIL', 'MONUSCO', 'MINUSMA', 'MINUSCA', 'blue helmet', 'World Food Programme'],
    ...['Red Cross', 'Red Crescent', 'firefighter', 'wildfire', 'forest fire', 'flood'],
    ...['earthquake', 'quake', 'cyclone', 'hurricane', 'typhoon', 'landslide', 'tsunami'],
    ...['field hospital', 'doctor', 'medic', 'nurse', 'vaccine', 'vaccination', 'relief'],
    ...['food aid', 'aid convoy', 'tent', 'blanket', 'sandbag', 'epidemic', 'pandemic', 'ebola'],
    ...[
      'cholera',
      'drought',
      'snow',
      'avalanche',
      'search and rescue',
      'rescue mission',
      'rescue dog',
      'veteran',
    ],
    ...['athlete', 'football', 'match', 'stadium', 'Olympic', 'World Cup', 'film', 'museum'],
    ...['parade', 'musician', 'charity/charities', 'de-mining', 'anniversary', 'scholarship'],
    ...['coast guard', 'whale', 'locust', 'oil spill'],
  ],
}
