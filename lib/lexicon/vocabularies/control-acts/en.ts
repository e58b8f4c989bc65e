import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['uphold'],
    ...[
      'take control of/took control of/taken control of',
      'take charge of/took charge of/taken charge of',
    ],
    ...[
      'achieve',
      'establish',
      'reinstate',
      'recover',
      'deliver',
      'bring about',
      'win back/won back',
      're-impose',
    ],
    ...['instil', 'assure', 'cement', 'guarantee', 'safeguard', 'bring/brought', 'restore'],
    ...['re-establish', 'reestablish', 'reimpose', 'impose', 'maintain', 'bring back/brought back'],
    ...['regain', 'retake', 'secure', 'preserve', 'keep/kept', 'enforce', 'ensure', 'return'],
    ...['reassert', 'uphold/upheld', 're-instate', 'give back/gave back/given back', 'consolidate'],
    ...['stand guard over', 'bring some/brought some', 'instill', 'rebuild/rebuilt'],
  ],
  nouns: [
    ...['re-imposition of', 'reimposition of', 'maintaining of', 'preservation of'],
    ...['restoration of', 're-establishment of', 'return of', 'maintenance of', 'return to'],
    ...['guarantee of', 're-establishing of', 'imposition of', 'enforcement of', 'comeback of'],
    ...['keeping of', 'restoring of', 'a return to', 'guarantor of', 'guardian of'],
  ],
}
