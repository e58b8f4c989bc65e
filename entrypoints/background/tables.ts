import { browser } from 'wxt/browser'
import type { Family, LanguageCode } from '../../lib/lexicon/types.ts'
import type { TablesPart } from '../../lib/messages/background.ts'
import { readCatalogue } from '../../lib/messages/catalogue.ts'

interface Found {
  readonly tables: string
  readonly families: Record<string, Family>
}

/** UTF-16 units of a part, so that a page reads one in a few milliseconds on a slow machine. */
const partLength = 65_536

/** For the parts that are asked for next; a background that was stopped reads the package anew. */
const known = new Map<LanguageCode, Promise<Found>>()

/** Reads from our own package a part of what a language is read with. Never rejects. */
export async function readTables(lang: LanguageCode, part: number): Promise<TablesPart> {
  const reading = known.get(lang) ?? readPackage(lang)
  known.set(lang, reading)
  try {
    const { tables, families } = await reading
    const start = part * partLength
    const parts = Math.ceil(tables.length / partLength)
    return { ok: true, part: tables.slice(start, start + partLength), parts, families }
  } catch (error) {
    known.delete(lang)
    return { ok: false, problem: `tables/${lang}.json of the package: ${String(error)}` }
  }
}

async function readPackage(lang: LanguageCode): Promise<Found> {
  const [response, { frames }] = await Promise.all([
    fetch(browser.runtime.getURL(`/tables/${lang}.json`)),
    readCatalogue(),
  ])
  const families = Object.fromEntries(frames.map(({ id, family }) => [id, family]))
  return { tables: await response.text(), families }
}
