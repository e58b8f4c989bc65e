import { readFileSync } from 'node:fs'
import { decodeHtml } from '../../lib/cli/scan/decode.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import { findSavedPages } from '../pages/saved.ts'

/** A page as it is measured: its scripts do not run, and nothing is loaded into it. */
export interface BenchPage {
  readonly name: string
  readonly html: string
}

/** The prose of a page in a language that is read. */
export interface ReadText {
  readonly lang: LanguageCode
  readonly text: string
}

/** Saved pages of a folder; a sentence with the remedy where there are none. */
export async function savedPages(folder: string): Promise<readonly BenchPage[] | string> {
  const found = findSavedPages(folder)
  if (typeof found === 'string') return found
  return Promise.all(
    found.map(async ({ name, file }) => ({
      name,
      html: inert(await decodeHtml(bytesOf(file), undefined)),
    })),
  )
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(file)
}

/**
 * A page that stays where it is and shows no other page in a frame: whatever runs there is ours.
 * Its scripts are kept from running by the policy that it is served with.
 */
export function inert(html: string): string {
  return html
    .replace(/<meta[^>]+http-equiv\s*=\s*["']?refresh[^>]*>/gi, '')
    .replace(/(<i?frame\b[^>]*?\s)(src|srcdoc)(?=\s*=)/gi, '$1data-$2')
}
