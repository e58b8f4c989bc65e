import type { Rule } from '../../../types.ts'
import { calledCriminals } from './called-criminals.ts'
import { charges } from './charges.ts'
import { crimesOfTheCrowd } from './crimes-of-the-crowd.ts'
import { riots } from './riots.ts'
import { wreckage } from './wreckage.ts'

/** In the order in which rules go before each other. */
export const en: readonly Rule[] = [
  ...calledCriminals,
  ...riots,
  ...crimesOfTheCrowd,
  ...wreckage,
  ...charges,
]
