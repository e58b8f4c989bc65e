import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PageServer } from '../drivers/server.ts'

/** A page that the popup is opened over. */
export interface MeasuredPage {
  readonly name: string
  readonly url: string
}

/** A saved page makes no request and runs no script, so that nothing is measured but ourselves. */
const silence = "default-src 'none'; style-src 'unsafe-inline' data:; sandbox allow-same-origin"

/** Four matches, in sentences of our own. */
const paragraph = `<p>Soldiers restored calm in the old town after a night of protests over rents.
The governor described the demonstrators as extremists in a radio talk. Thirty years under a dictator
have emptied the fishing villages. The union said that the strikers are not terrorists.</p>`

/** Serves a page of a thousand matches. */
export function serveManyMatches(server: PageServer): MeasuredPage {
  const url = 'http://many.elaph.com/page.html'
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Many matches</title>'
  server.put(url, `${head}<article>${paragraph.repeat(250)}</article>`)
  return { name: '1,000 matches', url }
}

/** Serves the largest page of a folder; undefined where there is none. */
export function serveLargest(server: PageServer, folder: string): MeasuredPage | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const files = readdirSync(folder).filter((file) => /\.html?$/i.test(file))
  const sizes = files.map((file) => ({ file, size: statSync(join(folder, file)).size }))
  const [largest] = sizes.sort((one, other) => other.size - one.size)
  if (largest === undefined) return undefined
  const url = 'http://largest.elaph.com/page.html'
  server.put(url, {
    body: readFileSync(join(folder, largest.file)),
    headers: { 'content-type': 'text/html', 'content-security-policy': silence },
  })
  return { name: `${largest.file}, ${(largest.size / 1e6).toFixed(1)} MB`, url }
}
