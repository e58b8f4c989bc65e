import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['reinstate', 'recover', 'deliver', 'bring about', 'win back/won back', 're-impose'],
    ...['instil', 'assure', 'cement', 'guarantee', 'safeguard', 'bring/brought', 'restore'],
    ...['re-establish', 'reestablish', 'reimpose', 'impose', 'maintain', 'bring back/brought back'],
    ...['regain', 'retake', 'secure', 'preserve', 'keep/kept', 'enforce', 'ensure', 'return'],
    ...['reassert', 'uphold/upheld'],
  ],
  nouns: [
    ...['re-imposition of', 'reimposition of', 'maintaining of', 'preservation of'],
    ...['restoration of', 're-establishment of', 'return of', 'maintenance of', 'return to'],
  ],
}
