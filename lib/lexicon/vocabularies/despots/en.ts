import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'despot',
    'tyrant',
    'dictator',
    'autocrat',
    'strongman',
    'oppressor',
    'absolute ruler',
    'military ruler',
    'iron fisted ruler',
    'brutal ruler',
    'ex-dictator',
    'dictator for life',
    'military dictator',
    'warlord president',
    'petty tyrant',
    'would-be autocrat',
    'authoritarian ruler',
    'authoritarian leader',
  ],
}
