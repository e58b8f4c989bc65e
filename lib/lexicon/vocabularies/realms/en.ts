import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['desert', 'nation', 'people', 'motherland', 'fatherland', 'homeland', 'revolution'],
    ...['mountain', 'steppe', 'Sahara', 'Caucasus', 'Africa', 'East', 'faith', 'republic', 'light'],
    ...['island', 'Levant', 'Arab', 'savannah', 'jungle'],
  ],
}
