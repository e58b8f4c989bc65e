import { browser } from 'wxt/browser'
import type { Family, LanguageCode } from '../../lib/lexicon/types.ts'
import type { TablesPart } from '../../lib/messages/background.ts'
import { readCatalogue } from '../../lib/messages/catalogue.ts'

interface Found {
  /** The lines of the file. */
  readonly parts: readonly string[]
  readonly families: Record<string, Family>
}

/** For the parts that are asked for next; a background that was stopped reads the package anew. */
const known = new Map<LanguageCode, Promise<Found>>()

/** Reads from our own package a part of what a language is read with. Never rejects. */
export async function readTables(lang: LanguageCode, part: number): Promise<TablesPart> {
  const reading = known.get(lang) ?? readPackage(lang)
  known.set(lang, reading)
  try {
    const { parts, families } = await reading
    const wanted = parts[part]
    if (wanted === undefined) throw new Error(`it has ${parts.length} parts`)
    return { ok: true, part: wanted, parts: parts.length, families }
  } catch (error) {
    known.delete(lang)
    return { ok: false, problem: `tables/${lang}.jsonl of the package: ${String(error)}` }
  }
}

async function readPackage(lang: LanguageCode): Promise<Found> {
  const [response, { frames }] = await Promise.all([
    fetch(browser.runtime.getURL(`/tables/${lang}.jsonl`)),
    readCatalogue(),
  ])
  const families = Object.fromEntries(frames.map(({ id, family }) => [id, family]))
  return { parts: (await response.text()).split('\n'), families }
}
