import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['city/cities', 'town', 'capital', 'province', 'region', 'district', 'country/countries'],
    ...['square', 'radio station', 'parliament', 'bridge', 'road', 'avenue', 'roundabout'],
    ...['city centre', 'downtown', 'city hall', 'neighbourhood', 'suburb', 'village', 'campus'],
    ...['quarter', 'township', 'port'],
  ],
}
