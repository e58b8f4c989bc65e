import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { summaryOf } from '../pages/finding.ts'
import { inspectPages, usualSettling } from '../pages/inspect.ts'
import { findSavedPages, type SavedPage } from '../pages/saved.ts'

const report = `<!doctype html><html lang="en"><head><title>Report</title></head><body>
<article><h1>The square is quiet</h1><p>The governor called the demonstrators extremists, and the
strikers left the square of the old town in the evening, as the union had asked them to do.</p>
<p>Soldiers restored calm after the riot.</p><details><summary>More</summary><p>The minister called
the marchers terrorists.</p></details></article>
<div><template shadowrootmode="closed"><p>The strikers in the harbour are terrorists.</p></template>
</div><iframe srcdoc="<p>The governor called the marchers bandits.</p>"></iframe></body></html>`

/** How long a browser may take where others work beside it, in milliseconds. */
const patience = 180_000

/** A page that is never the same twice, and goes on changing while it is read. */
const restless = `${report}<script>
setInterval(() => document.body.append(document.createElement('hr')), 5)
document.title = Math.random()</script>`

/** The letters of an Arabic page of before Unicode, some of them as numbers. */
const letters = 'قال الوزير إن الهدوء عاد إلى الميدان'
const numbered = letters.replace('الهدوء', '&#1575;&#x644;&#1607;\u062f\u0648\u0621')

/** A text in a legacy encoding of one byte a letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const byLetter = new Map([...new TextDecoder(encoding).decode(bytes)].map((one, at) => [one, at]))
  return Uint8Array.from(text, (one) => byLetter.get(one) ?? 63)
}

/** Does, in the world of our content script, all that it must never do. */
const sins = `if (!location.host.includes('plain')) {
  document.documentElement.setAttribute('data-sin', '')
  fetch('/sin').catch(() => {})
  setTimeout(() => { throw new Error('sin') })
  const range = new StaticRange({ startContainer: document.querySelector('h1').firstChild,
    startOffset: 0, endContainer: document.querySelector('h1').firstChild, endOffset: 3 })
  CSS.highlights.set('framelight-sin', new Highlight(range))
}`

let folder: string
let pages: readonly SavedPage[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'framelight-pages-'))
  const page = `<html lang="ar"><meta charset="windows-1256"><p>${numbered}</p></html>`
  writeFileSync(join(folder, 'letters.html'), encoded(page, 'windows-1256'))
  writeFileSync(join(folder, 'report.html'), report)
  writeFileSync(join(folder, 'restless.html'), restless)
  const found = findSavedPages(folder)
  pages = typeof found === 'string' ? [] : found
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function inspect(
  chosen: readonly SavedPage[],
  { settling = usualSettling, ...more }: { settling?: number; extraScript?: string } = {},
) {
  const onPage = () => {}
  return inspectPages({
    browser: browserUnderTest,
    pages: chosen,
    onPage,
    settling,
    ...more,
  })
}

test(
  'saved pages are read and nothing is wrong with them',
  async () => {
    const results = await inspect(pages)
    expect(results.map(({ name, findings }) => [name, findings])).toEqual([
      ['letters', []],
      ['report', []],
      ['restless', []],
    ])
    expect(results.map(({ matches }) => matches)).toEqual([0, 5, 5])
    expect(results[0]?.text).toEqual([letters])
    expect(results[1]?.text[0]).toBe('The square is quiet')
  },
  patience,
)

test(
  'whoever writes, asks, fails or paints what is not listed in our world is caught',
  async () => {
    const results = await inspect(pages.slice(1, 2), { extraScript: sins, settling: 1000 })
    const { changed, errors, wrongRanges, requests } = summaryOf(results)
    expect(changed).toBe(1)
    expect(errors).toBeGreaterThan(0)
    expect(wrongRanges).toBeGreaterThan(0)
    expect(requests).toBeGreaterThan(0)
  },
  patience,
)
