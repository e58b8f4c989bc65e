import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['plot', 'conspiracy/conspiracies', 'scheme', 'coup', 'coup attempt', 'coup plot', 'putsch'],
    ...['machination', 'intrigue', 'subversion', 'provocation', 'sedition', "coup d'état"],
    ...['attempted coup', 'attempt at revolution/attempts at revolution', 'destabilisation'],
    ...['destabilization', 'destabilisation campaign', 'destabilization campaign'],
  ],
}
