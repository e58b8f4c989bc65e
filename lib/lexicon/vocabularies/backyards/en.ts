import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['backyard', 'back yard', 'front yard', 'front garden', 'back garden', 'courtyard'],
    ...['doorstep', 'hunting ground', 'private lake', 'lake', 'shadow', 'grip', 'clutches', 'yoke'],
    ...['pré carré', 'sandbox', 'orbit', 'embrace', 'fold', 'fiefdom', 'bailiwick', 'sphere'],
    ...['glacis', 'underbelly', 'satellite', 'turf', 'preserve', 'chasse gardée', 'playground'],
    ...['cordon sanitaire', 'soft underbelly', 'outpost'],
  ],
}
