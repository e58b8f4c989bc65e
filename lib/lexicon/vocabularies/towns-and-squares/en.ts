import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'entry point',
      'entrance to the city/entrances to the city',
      'exit of the city/exits of the city',
      'access road',
      'arterial road',
      'all roads',
      'crossroads',
      'airport road',
      'artery',
      'thoroughfare',
      'bus station',
      'market',
      'industrial area',
      'university',
      'junction',
      'intersection',
    ],
    ...['market town', 'steel town', 'valley', 'island', 'steppe', 'delta', 'canton'],
    ...['governorate', 'prefecture', 'oblast', 'bazaar', 'old town', 'old city'],
    ...['university quarter', 'industrial zone'],

    ...['city/cities', 'town', 'capital', 'province', 'region', 'district', 'country/countries'],
    ...['square', 'radio station', 'parliament', 'bridge', 'road', 'avenue', 'roundabout'],
    ...['city centre', 'downtown', 'city hall', 'neighbourhood', 'suburb', 'village', 'campus'],
    ...['quarter', 'township', 'port', 'parade ground', 'television station', 'state broadcaster'],
    ...['ministry/ministries', 'government building', 'government quarter', 'main square'],
    ...['central square', 'presidential palace', 'neighbourhoods', 'banlieue', 'slum'],
    ...['shanty town', 'housing estate', 'refugee camp', 'oil town', 'mining town', 'border town'],
  ],
}
