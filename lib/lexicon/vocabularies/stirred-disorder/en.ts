import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['dissent', 'discontent', 'upheaval', 'internal dissent'],

    ...['chaos', 'anarchy', 'instability', 'insecurity/insecurities', 'riot', 'turmoil'],
    ...['disorder', 'violence', 'bloodshed', 'unrest', 'sedition', 'strife', 'discord', 'tension'],
    ...['hatred', 'trouble', 'disturbance', 'civil war', 'division', 'subversion', 'sabotage'],
    ...['destabilisation', 'destabilization', 'regime change', 'breach of security'],
  ],
}
