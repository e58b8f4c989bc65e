import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    'against',
    'anti',
    'counter',
    'victims of',
    'victim of',
    'fight',
    'fighting',
    'war on',
    'combat',
    'combating',
    'real',
    'the real',
    'fears of',
    'acts of',
    'act of',
    'prevention of',
  ],
}
