import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'protester', 'demonstrator', 'march', 'rally', 'sit-in', 'strike'],
    ...['shots', 'live round', 'dispersal', 'blockade', 'picket', 'uprising', 'marcher'],

    ...['riot police', 'curfew', 'crackdown', 'martial law', 'state of emergency', 'disorder'],
    ...['barricade', 'riot', 'rioter', 'looter', 'clashes', 'tear gas', 'unrest'],
    ...['internet blackout', 'mass arrest'],
  ],
  fixed: ['rebellious', 'restive', 'mutinous'],
}
