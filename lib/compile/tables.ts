import type { LanguageCode } from '../lexicon/types.ts'

/**
 * What the engine runs on: plain data that survives JSON, one object a language.
 * (Its fields follow with the engine.)
 */
export interface LanguageTables {
  readonly lang: LanguageCode
}
