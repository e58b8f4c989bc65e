import type { Place } from '../../../types.ts'

/** Where a label that no target stands beside is of others: on trial, at war, in or against a crowd. */
export const ofOthers: readonly Place[] = [
  { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
  { inPassage: 'bombs-and-war' },
  { inClause: ['infiltration-acts', 'harm-to-crowds'] },
]
