import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['contagion', 'pathogen', 'malady', 'gangrene', 'virus', 'infection', 'epidemic', 'plague'],
    ...['bacillus', 'cancer', 'germ', 'wave of infection'],
  ],
}
