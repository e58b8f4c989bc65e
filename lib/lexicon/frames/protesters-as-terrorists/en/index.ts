import type { Rule } from '../../../types.ts'
import { calledTerrorists } from './called-terrorists.ts'
import { chargesOfTerrorism } from './charges-of-terrorism.ts'
import { otherLabels } from './other-labels.ts'
import { terroristsInTheStreet } from './terrorists-in-the-street.ts'

/** In the order in which rules go before each other. */
export const en: readonly Rule[] = [
  ...calledTerrorists,
  ...chargesOfTerrorism,
  ...terroristsInTheStreet,
  ...otherLabels,
]
