import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['pay/paid', 'fund', 'finance', 'bankroll', 'sponsor', 'steer', 'orchestrate', 'organise'],
    ...['organize', 'direct', 'stage', 'engineer', 'instigate', 'foment', 'mastermind', 'provoke'],
    ...['incite', 'stir up', 'manipulate', 'script', 'plot', 'hire', 'recruit', 'concoct'],
    ...['cook up', 'hatch', 'choreograph', 'import', 'send/sent', 'train', 'arm', 'fabricate'],
    ...['manufacture', 'subsidise', 'subsidize', 'bus in', 'fly in/flown in', 'ship in'],
    ...['control from', 'stoke', 'plan', 'coordinate', 'co-ordinate', 'dictate', 'whip up'],
    ...['masterminded', 'destabilise', 'destabilize', 'equip'],
  ],
}
