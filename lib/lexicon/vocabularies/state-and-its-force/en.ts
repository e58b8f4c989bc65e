import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['crackdown', 'force', 'troop', 'government', 'regime', 'coalition', 'military', 'police'],
    ...['monarchy/monarchies', 'junta', 'authority/authorities', 'army/armies', 'president'],
    ...['ruler', 'king', 'militia', 'leader', 'security force', 'regime force', 'administration'],
    ...['clampdown', 'repression', 'suppression', 'dictator', 'strongman/strongmen', 'soldier'],
  ],
}
