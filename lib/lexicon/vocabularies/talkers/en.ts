import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [],
  nouns: [...['UN panel', 'panel of']],
  fixed: [
    ...['on the panel', 'on a panel'],

    ...['experts said', 'experts say', 'experts warn', 'experts warned', 'specialists said'],
    ...['specialists say', 'advisers said', 'advisers say', 'experts believe', 'experts at'],
    ...['campaign advisers', 'economic advisers'],
    'political advisers',
  ],
}
