import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['foreign intelligence service', 'foreign intelligence agency', 'foreign intelligence'],
    ...[
      'foreign intelligence officer',
      'foreign operative',
      'foreign provocateur',
      'foreign spy/foreign spies',
    ],
    ...['foreign security service', 'foreign special service', 'foreign secret service'],
    ...['foreign spy agency/foreign spy agencies', 'foreign agent', 'foreign agency', 'enemy'],
    ...['Western intelligence', 'Western intelligence service', 'Western intelligence agency'],
    ...['foreign embassy/foreign embassies', 'Western embassy/Western embassies', 'hostile power'],
    ...['hostile state', 'foreign power', 'foreign government', 'foreign state', 'foreign country'],
    ...['foreign element', 'foreign group', 'foreign enemy/foreign enemies', 'outside power'],
  ],
  fixed: ['CIA', 'the CIA', 'Mossad', 'MI6', 'the enemy', 'enemies abroad', 'foreign countries'],
}
