import { browser } from 'wxt/browser'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { TablesAnswer } from '../../lib/messages/background.ts'
import { readCatalogue } from '../../lib/messages/catalogue.ts'

/** Reads from our own package what a language is read with. Never rejects. */
export async function readTables(lang: LanguageCode): Promise<TablesAnswer> {
  try {
    const [response, { frames }] = await Promise.all([
      fetch(browser.runtime.getURL(`/tables/${lang}.json`)),
      readCatalogue(),
    ])
    const families = Object.fromEntries(frames.map(({ id, family }) => [id, family]))
    return { ok: true, tables: await response.text(), families }
  } catch (error) {
    return { ok: false, problem: `tables/${lang}.json of the package: ${String(error)}` }
  }
}
