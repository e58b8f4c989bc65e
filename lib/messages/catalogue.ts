import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Catalogue } from '../lexicon/catalogue.ts'
import { families } from '../lexicon/types.ts'

const texts = v.object({ en: v.string(), ar: v.string() })

const catalogue = v.object({
  frames: v.array(
    v.object({
      id: v.string(),
      family: v.picklist(families),
      name: texts,
      what: texts,
      why: texts,
      technique: v.exactOptional(v.string()),
    }),
  ),
})

/** The catalogue in what was read; one without frames where it is none. */
export function catalogueIn(json: unknown): Catalogue {
  const parsed = v.safeParse(catalogue, json)
  return parsed.success ? parsed.output : { frames: [] }
}

/** Reads the catalogue from our own package. Never rejects: without it, frames show their ids. */
export async function readCatalogue(): Promise<Catalogue> {
  try {
    const response = await fetch(browser.runtime.getURL('/catalogue.json'))
    return catalogueIn(await response.json())
  } catch {
    return { frames: [] }
  }
}
