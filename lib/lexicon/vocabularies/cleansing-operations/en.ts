import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'extirpation squad',
      'extermination squad',
      'elimination squad',
      'liquidation squad',
      'cleansing squad',
      'mop-up squad',
      'purge committee',
      'purge commission',
      'purification committee',
      'clean-up squad',
      'cleansing brigade',
      'eradication squad',
    ],
    ...['mopping-up operation', 'mopping up operation', 'mop-up operation', 'cleansing operation'],
    ...['cleansing campaign', 'clean-up operation', 'clearing operation', 'purge'],
    ...['extermination campaign', 'campaign of extermination', 'campaign of elimination'],
    ...['political cleansing', 'mass purge', 'great purge', 'cleaning-up operation'],
    ...['mopping-up campaign', 'mopping-up action', 'sweep operation', 'sweeping operation'],
    ...['cleansing action', 'cleansing drive', 'cleansing of the streets'],
    ...['cleansing of the squares', 'political purge', 'purification campaign'],
    ...['campaign of purification', 'campaign of extirpation', 'eradication campaign'],
    ...['campaign of eradication', 'elimination campaign', 'liquidation campaign'],
    ...['campaign of liquidation', 'scorched earth campaign', 'scorched-earth campaign'],
    ...['scorched earth policy', 'war of extermination', 'war of annihilation'],
    ...['campaign of annihilation', 'final clearance', 'final cleansing'],
  ],
}
