import type { Place } from '../../../types.ts'

/** What makes a passage tell of a protest. */
export const protestAround = [
  'protests',
  'protest-acts',
  'demonstrators',
  'street-marks',
  'marching',
] as const

/** Where a label is not the crowd's: an attack, a war, terror that is fought, a match. */
export const notTheCrowd: readonly Place[] = [
  { rightAfter: 'label', words: 'of-such' },
  { inSentence: ['attack-words', 'accused-state', 'sport-words'] },
  { inPassage: ['war-actors', 'attack-means'] },
  { rightBefore: 'label', words: ['against-terror', 'those-in-power-are', 'thugs-made-use-of'] },
  { rightAfter: 'label', words: 'really-so' },
  { rightBefore: 'label', words: 'radical-politics' },
]
