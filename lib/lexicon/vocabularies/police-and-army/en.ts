import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'police',
    'police officer',
    'riot police',
    'soldier',
    'troop',
    'army/armies',
    'gendarme',
    'security force',
    'security service',
    'national guard',
    'paramilitary/paramilitaries',
    'militia',
    'junta',
    'military',
    'marine',
    'government',
    'authorities',
    'regime',
    'battalion',
    'government force',
    'law enforcement',
  ],
}
