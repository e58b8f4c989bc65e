import type { LanguageTables } from '../../lib/compile/tables/language.ts'
import { Unpacking } from '../../lib/compile/unpack.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import { askForTables } from '../../lib/messages/background.ts'
import { engine as engineScript } from '../../lib/messages/handover.ts'
import type { Equipment, EquipmentSource } from '../reading/equipment.ts'
import { yieldToPage } from '../reading/slices.ts'
import { bytesOf } from './bytes.ts'

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
  const engine = engineScript.take()
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
