import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['riot police', 'curfew', 'crackdown', 'martial law', 'state of emergency', 'disorder'],
    ...['barricade', 'riot', 'rioter', 'looter', 'clashes', 'tear gas', 'unrest'],
    ...['internet blackout', 'mass arrest'],
  ],
  fixed: ['rebellious', 'restive', 'mutinous'],
}
