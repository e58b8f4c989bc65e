import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'sickness',
      'disease',
      'pandemic',
      'pestilence',
      'scourge',
      'rot',
      'toxin',
      'shock wave',
      'aftershock',
      'tremor',
    ],
    ...['contagion', 'pathogen', 'malady', 'gangrene', 'virus', 'infection', 'epidemic', 'plague'],
    ...['bacillus', 'cancer', 'germ', 'wave of infection', 'leprosy', 'smallpox', 'measles'],
    ...['cholera', 'pestilence', 'tumour', 'tumor', 'metastasis/metastases', 'disease', 'pandemic'],
    ...['contamination', 'microbe'],
  ],
}
