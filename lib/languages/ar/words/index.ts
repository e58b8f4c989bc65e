import type { WordGroups } from '../../types.ts'
import { deeds } from './deeds.ts'
import { grammar } from './grammar.ts'
import { naming } from './naming.ts'
import { places } from './places.ts'
import { saying } from './saying.ts'
import { voice } from './voice.ts'

/** The words of Arabic that shapes and voice marks are made of, by their names. */
export const words: Readonly<Record<string, WordGroups>> = {
  ...grammar,
  ...naming,
  ...saying,
  ...deeds,
  ...places,
  ...voice,
}
