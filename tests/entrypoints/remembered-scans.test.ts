// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { RememberedScans } from '../../entrypoints/content/remembered-scans.ts'
import type { Detector } from '../../lib/match/types.ts'
import type { Block } from '../../lib/page/block.ts'
import { blockOffset, nodeOffset } from '../../lib/page/offsets.ts'

/** A detector that finds nothing and notes what it was given. */
function listening(lang: 'ar' | 'en'): { readonly heard: string[]; readonly detector: Detector } {
  const heard: string[] = []
  const detect = (text: string) => {
    heard.push(text)
    return []
  }
  return { heard, detector: { lang, detect } }
}

function block(text: string): Block {
  const node = document.createTextNode(text)
  const piece = { node, nodeStart: nodeOffset(0), start: blockOffset(0), length: text.length }
  return { element: document.body, text, lang: undefined, pieces: [piece] }
}

/** Reads a text, which then leaves the page. */
function comeAndGo(scans: RememberedScans, text: string, detector: Detector): void {
  const one = block(text)
  scans.matchesIn(one, detector)
  scans.keep(one)
}

test('a text that comes back unchanged is not scanned again, but in another language', () => {
  const scans = new RememberedScans()
  const [english, arabic] = [listening('en'), listening('ar')]
  for (const { detector } of [english, english, arabic]) comeAndGo(scans, 'one', detector)
  expect([english.heard, arabic.heard]).toEqual([['one'], ['one']])
})

test('a text that was changed is scanned', () => {
  const scans = new RememberedScans()
  const { heard, detector } = listening('en')
  comeAndGo(scans, 'one', detector)
  comeAndGo(scans, 'one more', detector)
  expect(heard).toEqual(['one', 'one more'])
})

test('what left long ago is forgotten, and what left just now is not', () => {
  const scans = new RememberedScans()
  const { heard, detector } = listening('en')
  comeAndGo(scans, 'first', detector)
  comeAndGo(scans, 'second', detector)
  for (let count = 0; count < 50; count += 1) {
    comeAndGo(scans, `${count} ${'x'.repeat(10_000)}`, detector)
    comeAndGo(scans, 'first', detector)
  }
  comeAndGo(scans, 'second', detector)
  expect(heard.filter((text) => text === 'first')).toHaveLength(1)
  expect(heard.filter((text) => text === 'second')).toHaveLength(2)
})

test('a text as long as a book is not kept', () => {
  const scans = new RememberedScans()
  const { heard, detector } = listening('en')
  const book = 'x'.repeat(1_000_000)
  for (const text of ['first', book, book, 'first']) comeAndGo(scans, text, detector)
  expect(heard).toEqual(['first', book, book])
})
