import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['ministry', 'parliament', 'lawmaker', 'police', 'riot police', 'tear gas'],
    ...['water cannon', 'crowd', 'authority', 'curfew', 'government', 'security force'],
    ...['troop', 'demonstration', 'barricade', 'unrest', 'National Guard', 'state media'],
    ...[
      'interior minister',
      'city hall',
      'law enforcement',
      'governor',
      'rubber bullet',
      'stun grenade',
    ],
    ...['square', 'mayor', 'army', 'street'],
  ],
}
