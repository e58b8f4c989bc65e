import type { LanguageTables } from '../../lib/compile/tables/language.ts'
import { Unpacking } from '../../lib/compile/unpack.ts'
import type { Family, LanguageCode } from '../../lib/lexicon/types.ts'
import type { Detector } from '../../lib/match/types.ts'
import { askForTables } from '../../lib/messages/background.ts'
import { takeEngine } from '../../lib/messages/engine.ts'
import { bytesOf } from './bytes.ts'
import { yieldToPage } from './slices.ts'

/** What reads a language, and the families of its frames. */
export interface Equipment {
  readonly detector: Detector
  readonly families: Readonly<Record<string, Family>>
}

/** Gives what reads a language; `undefined` where it could not be had. Asked once a language. */
export type EquipmentSource = (lang: LanguageCode) => Promise<Equipment | undefined>

/** Takes the tables from the background, which reads them from our own package. */
export function equipmentFromBackground(): EquipmentSource {
  const known = new Map<LanguageCode, Promise<Equipment | undefined>>()
  return (lang) => {
    const asked = known.get(lang) ?? askForEquipment(lang)
    known.set(lang, asked)
    return asked
  }
}

async function askForEquipment(lang: LanguageCode): Promise<Equipment | undefined> {
  const engine = takeEngine()
  if (!engine) return undefined
  const unpacking = new Unpacking(bytesOf)
  const answer = await askForTables(lang, (part) => unpacking.take(part))
  if (!answer.ok) return undefined
  // The last part, the detector and the first text are a task each: the page goes on between.
  const { tables } = unpacking
  if (!isTables(tables, lang)) return undefined
  await yieldToPage()
  const detector = engine.createDetector(tables)
  await yieldToPage()
  return { detector, families: answer.families }
}

/** The tables were made at build time and come from our own background: the language is enough. */
function isTables(tables: unknown, lang: LanguageCode): tables is LanguageTables {
  return typeof tables === 'object' && tables !== null && Reflect.get(tables, 'lang') === lang
}
