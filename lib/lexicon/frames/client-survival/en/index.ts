import type { Rule } from '../../../types.ts'
import { keptInPower } from './kept-in-power.ts'
import { puppets } from './puppets.ts'

/** In the order in which rules go before each other. */
export const en: readonly Rule[] = [...puppets, ...keptInPower]
