import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['leadership', 'ruling elite', 'administration', 'statelet', 'enclave'],
    ...['breakaway republic', 'puppet', 'satellite', 'authorities', 'autocrat', 'cabinet'],
    'military council',
  ],
}
