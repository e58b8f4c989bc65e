import type { Vocabulary } from '../types.ts'
import * as all from './all.ts'

/** The vocabularies that rules share, in the order of ./all.ts. */
export const vocabularies: readonly Vocabulary[] = Object.values(all)
