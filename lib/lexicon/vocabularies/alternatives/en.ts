import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['alternative', 'counter-model', 'counterweight', 'rival model', 'alternative model'],
    ...['answer', 'substitute', 'challenger', 'counterpoint', 'antithesis', 'alternative path'],
    'challenge',
  ],
}
