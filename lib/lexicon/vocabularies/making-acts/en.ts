import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['coach', 'school', 'drill', 'prepare'],
    ...['design', 'conspire', 'author', 'bring to life', 'cause'],
    ...['pay for/paid for', 'draw up/drew up/drawn up', 'write/wrote/written', 'invent'],
    ...['arrange', 'rig up', 'set in motion', 'bring about/brought about', 'goad'],
    ...['spur on', 'prime', 'groom', 'nurture', 'cultivate', 'stage-manage', 'micromanage'],
    ...['order', 'underwrite/underwrote/underwritten'],

    ...['pay/paid', 'fund', 'finance', 'bankroll', 'sponsor', 'steer', 'orchestrate', 'organise'],
    ...['organize', 'direct', 'stage', 'engineer', 'instigate', 'foment', 'mastermind', 'provoke'],
    ...['incite', 'stir up', 'manipulate', 'script', 'plot', 'hire', 'recruit', 'concoct'],
    ...['cook up', 'hatch', 'choreograph', 'import', 'send/sent', 'train', 'arm', 'fabricate'],
    ...['manufacture', 'subsidise', 'subsidize', 'bus in', 'fly in/flown in', 'ship in'],
    ...['control from', 'stoke', 'coordinate', 'co-ordinate', 'dictate', 'whip up', 'masterminded'],
    ...['destabilise', 'destabilize', 'equip', 'ferment', 'exploit', 'weaponise', 'weaponize'],
    ...['instrumentalise', 'instrumentalize', 'harness', 'commission', 'contrive', 'spark off'],
    ...['inflame', 'foist', 'brew', 'sow/sowed/sown', 'incubate', 'pour money into'],
    ...['pump money into', 'funnel money to', 'funnel money into', 'channel money to'],
    ...['send money to/sent money to', 'ship weapons to', 'arm and train', 'remote-control'],
    ...['puppeteer', 'smuggle in', 'plant', 'agitate', 'buy/bought', 'bribe', 'dupe', 'brainwash'],
    ...['unleash', 'plan', 'egg on'],
  ],
  // "Fans from Germany" are no making.
  fixed: ['fanned', 'fanning'],
}
