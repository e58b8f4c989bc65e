import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['capital', 'ruler', 'people', 'peoples', 'nation', 'country/countries', 'state', 'regime'],
    ...['army/armies', 'republic', 'neighbour', 'neighbor', 'government', 'Slav', 'Turkic people'],
    ...['dictatorship', 'autocracy/autocracies', 'monarchy/monarchies', 'leaders', 'rulers'],
    ...['ruling house', 'dynasty/dynasties', 'kingdom', 'emirate', 'neighbours', 'ally/allies'],
    ...['nations', 'president', 'junta', 'regimes', 'republics', 'Slavic people', 'Slavic nation'],
    ...['Arab people', 'Turkic nation', 'socialist state', 'Muslim nation', 'Orthodox people'],
  ],
}
