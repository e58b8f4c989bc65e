import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['contingent', 'CSTO', 'alliance', 'bloc', 'intervention', 'mission', 'reinforcement'],
    ...['peninsula shield', 'deployment', 'presence', 'operation', 'garrison', 'base', 'advance'],
    ...['expeditionary force', 'expedition', 'incursion', 'invasion', 'dispatch', 'arrival'],
    ...['convoy', 'column', 'planeload', 'airlift', 'landing', 'foreign troop', 'outside force'],
    ...['treaty/treaties', 'ally/allies', 'help', 'aid', 'assistance', 'support', 'invitation'],
  ],
  verbs: [
    ...['keep/kept', 'maintain', 'retain', 'quarter', 'billet'],
    ...['send/sent', 'deploy', 'dispatch', 'despatch', 'arrive', 'land', 'cross', 'enter'],
    ...['intervene', 'fly/flew/flown', 'airlift', 'ship', 'rush', 'roll', 'march into', 'move'],
    ...['come/came', 'go/went/gone', 'station', 'base', 'stay', 'remain', 'leave/left', 'withdraw'],
    ...[
      'take/took/taken',
      'occupy',
      'contribute',
      'commit',
      'offer',
      'lend/lent',
      'pour',
      'invite',
    ],
    ...['bring/brought', 'pull out', 'redeploy', 'sail', 'disembark', 'parachute', 'drive/drove'],
    ...['hold/held', 'seize', 'capture', 'garrison', 'besiege', 'encircle', 'control', 'storm'],
    ...['step in', 'invade', 'patrol', 'join', 'mass', 'gather', 'stand ready/stood ready'],
  ],
  fixed: [
    ...['stands in', 'stand in', 'stood in', 'stands on', 'stand on', 'has men in', 'have men in'],
    ...['are in', 'were in', 'have been in', 'had been in'],
    'there to',
    'there for',
    'on the ground',
    'on the territory',
    'are there',
    'were there',
  ],
}
