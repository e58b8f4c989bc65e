import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'tune',
      'bidding',
      'beck and call',
      'pocket',
      'payroll',
      'pay',
      'drip',
      'mercy',
      'thumb',
      'debt',
      'leash',
      'string',
      'hook',
      'lap',
      'wing',
      'tutelage',
      'yoke',
      'apron string',
      'remote control',
      'orders',
      'bayonet',
      'life support',
      'coat-tail',
      'bankroll',
      'whim',
    ],
  ],
}
