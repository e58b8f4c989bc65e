import type { Rule } from '../../../types.ts'
import { agentsOfAbroad } from './agents-of-abroad.ts'
import { foreignPlots } from './foreign-plots.ts'
import { fromOutside } from './from-outside.ts'
import { madeAbroad } from './made-abroad.ts'
import { paidFromAbroad } from './paid-from-abroad.ts'
import { peopleFromAbroad } from './people-from-abroad.ts'
import { powersBehindIt } from './powers-behind-it.ts'

/** In the order in which rules go before each other. */
export const en: readonly Rule[] = [
  ...madeAbroad,
  ...fromOutside,
  ...agentsOfAbroad,
  ...foreignPlots,
  ...paidFromAbroad,
  ...peopleFromAbroad,
  ...powersBehindIt,
]
