import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['storm'],
    ...['shipwreck', 'mudslide', 'heatwave', 'census', 'World Food Programme'],
    ...['Red Cross', 'Red Crescent', 'firefighter', 'wildfire', 'forest fire', 'flood'],
    ...['earthquake', 'quake', 'cyclone', 'hurricane', 'typhoon', 'landslide', 'tsunami'],
    ...['field hospital', 'vaccine', 'vaccination'],
    ...['food aid', 'aid convoy', 'blanket', 'sandbag', 'epidemic', 'pandemic', 'ebola'],
    ...[
      'cholera',
      'drought',

      'avalanche',
      'search and rescue',
      'rescue mission',
      'rescue dog',
    ],
    ...['athlete', 'football', 'match', 'stadium', 'Olympic', 'World Cup', 'museum'],
    ...['de-mining'],
    ...['coast guard', 'whale', 'locust', 'oil spill'],
  ],
}
