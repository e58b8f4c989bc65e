import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['alternative', 'official', 'parallel', 'rival', 'rosy', 'sanitised', 'sanitized'],
    ...['convenient', 'preferred', 'approved', 'state-approved', 'invented', 'prepared'],
    ...['ready-made', 'airbrushed', 'doctored', 'censored', 'rosier', 'tidier', 'tidy'],
    ...['prettified', 'embellished', 'cosmetic', 'comforting', 'reassuring', 'false'],
    ...['fake', 'fabricated', 'made-up', 'concocted', 'scripted', 'manufactured'],
    ...['counterfeit', 'Kremlin', 'party', 'Kremlin-approved', 'distorted', 'mendacious'],
    ...['self-serving', 'one-sided'],
  ],
}
