import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['constable', 'beat cop', 'bouncer', 'nursemaid', 'godmother', 'nanny', 'fire department'],
    ...['globocop', 'gendarme', 'policeman/policemen', 'sheriff', 'fireman/firemen'],
    ...['fire brigade', 'godfather', 'patron saint', 'guardian angel', 'saviour', 'savior'],
    ...['global cop', 'saviour of last resort', 'firefighter', 'arsonist and fireman', 'bodyguard'],
  ],
}
