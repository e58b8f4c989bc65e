import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['gendarme', 'policeman/policemen', 'sheriff', 'fireman/firemen', 'fire brigade'],
    ...['godfather', 'patron saint', 'guardian angel', 'saviour', 'savior'],
  ],
}
