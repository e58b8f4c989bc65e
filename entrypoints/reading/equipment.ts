import type { Family, LanguageCode } from '../../lib/lexicon/types.ts'
import type { Detector } from '../../lib/match/types.ts'

/** What reads a language, and the families of its frames. */
export interface Equipment {
  readonly detector: Detector
  readonly families: Readonly<Record<string, Family>>
}

/** Gives what reads a language; `undefined` where it could not be had. Asked once a language. */
export type EquipmentSource = (lang: LanguageCode) => Promise<Equipment | undefined>
