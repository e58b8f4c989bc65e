import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bug', 'itch', 'poison', 'venom', 'rash', 'blight', 'fungus', 'spore', 'dry rot'],
    ...['woodworm', 'canker', 'ailment', 'flu', 'ague', 'typhus'],

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
