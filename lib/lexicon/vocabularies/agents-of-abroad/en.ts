import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['foreign agent', 'foreign stooge', 'Western stooge', 'Western puppet', 'foreign puppet'],
    ...['Western agent', 'American agent', 'CIA agent', 'foreign spy/foreign spies', 'enemy agent'],
    ...['Zionist agent', 'foreign asset', 'embassy agent', 'foreign provocateur', 'Western lackey'],
    ...['foreign lackey', 'foreign hireling', 'puppet of the West/puppets of the West'],
    ...['agent of the West/agents of the West', 'foreign mercenary/foreign mercenaries'],
    ...['paid agent', 'foreign pawn', 'Western pawn', 'agent of abroad/agents of abroad'],
    'CIA asset',
  ],
}
