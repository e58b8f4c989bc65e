import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['role', 'hand', 'involvement', 'plot', 'conspiracy/conspiracies', 'interference'],
    ...['meddling', 'funding', 'financing', 'instigation', 'fingerprint', 'scheme'],
    ...['orchestration', 'machination', 'ploy', 'intrigue', 'incitement', 'hand behind'],
    ...['backing for', 'complicity', 'subversion', 'sabotage', 'puppetry', 'manoeuvre', 'maneuver'],
    'dirty trick',
  ],
  verbs: [
    ...[
      'have a part in/had a part in',
      'have a share in/had a share in',
      'take a part in/took a part in',
    ],

    ...['pull the strings of/pulling the strings of'],
    ...['pull the strings behind/pulling the strings behind', 'assist', 'lurk behind'],
    ...['stand behind/stood behind', 'be behind', 'hide behind/hid behind'],
    ...['lie behind/lay behind', 'loom behind', 'pull strings behind', 'meddle in'],
    ...['have a hand in/had a hand in', 'play a part in', 'play a role in', 'have a finger in'],
    ...['give money to/gave money to', 'give support to/gave support to', 'supply money to'],
    ...['try to stage', 'try to foment', 'seek to foment/sought to foment'],
  ],
  fixed: [
    ...['behind', 'supporting', 'start supporting', 'started supporting', 'the hand of'],
    ...['the role of', 'the hand behind', 'the hands behind', 'the brains behind'],
    ...['the driving force behind', 'the mastermind of', 'the masterminds of'],
    ...['the masterminds behind', 'the instigator of', 'the instigators of', 'the architect of'],
    ...['the architects of', 'the organiser of', 'the organisers of', 'the author of'],
    ...['the authors of', 'the puppet masters of', 'the paymaster of', 'the paymasters of'],
    ...['the sponsor of', 'the sponsors of', 'the fingerprints of', 'the long arm of'],
  ],
}
