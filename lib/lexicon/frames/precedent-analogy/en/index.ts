import type { Rule } from '../../../types.ts'
import { deedsRepeated } from './deeds-repeated.ts'
import { fates } from './fates.ts'
import { scenarios } from './scenarios.ts'
import { years } from './years.ts'

/** In the order in which rules go before each other. */
export const en: readonly Rule[] = [...scenarios, ...deedsRepeated, ...years, ...fates]
