import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['theatre', 'theater', 'stage', 'show', 'children', 'child', 'toy', 'film', 'museum'],
    ...['festival', 'marionette theatre', 'actor', 'workshop', 'ventriloquist', 'guitar', 'violin'],
    ...['orchestra', 'cello', 'quartet', 'tennis'],
  ],
}
