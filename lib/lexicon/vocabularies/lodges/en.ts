import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['orphan', 'aunt', 'uncle', 'twin', 'campus', 'Greek house', 'cousin once'],

    ...['fraternal order', 'fraternal organisation', 'fraternal organization'],
    ...['fraternal twin', 'fraternity house', 'lodge', 'freemason', 'benevolent society'],
    ...['stepbrother', 'half-brother', 'bride', 'groom', 'sorority/sororities'],
    ...['pledge week', 'hazing', 'bandmate', 'Warner Brothers', 'house party'],
  ],
}
