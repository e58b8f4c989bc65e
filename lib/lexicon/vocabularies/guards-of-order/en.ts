import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regional policeman', 'deputy sheriff', 'night watchman', 'nightwatchman'],
    ...['hired gendarme', 'gendarme for hire', 'traffic policeman', 'schoolmaster'],
    ...['umpire of last resort', 'lifeguard', 'guardian of order', 'arbiter of last resort'],
    ...['bailiff'],
    ...['constable', 'beat cop', 'bouncer', 'nursemaid', 'godmother', 'nanny', 'fire department'],
    ...['globocop', 'gendarme', 'policeman/policemen', 'sheriff', 'fireman/firemen'],
    ...['fire brigade', 'godfather', 'patron saint', 'guardian angel', 'saviour', 'savior'],
    ...['global cop', 'saviour of last resort', 'firefighter', 'arsonist and fireman', 'bodyguard'],
  ],
}
