import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['desert', 'nation', 'people', 'motherland', 'fatherland', 'homeland', 'revolution'],
    ...['mountain', 'steppe', 'Sahara', 'Caucasus', 'Africa', 'East', 'faith', 'republic', 'light'],
    ...['island', 'Levant', 'Arab', 'savannah', 'jungle', 'Sahel', 'Maghreb', 'Nile', 'Atlas'],
    ...['Sahara desert', 'Orient', 'Asia', 'Danube', 'Euphrates', 'Tigris', 'steppes', 'Balkans'],
    ...['Andes', 'independence', 'mankind', 'humanity', 'peoples', 'oppressed', 'ages', 'universe'],
    ...['continent', 'great steppe', 'Turkic world', 'Arab world', 'Islam', 'Umma', 'ummah'],
    ...['Slavs', 'highlands'],
  ],
}
