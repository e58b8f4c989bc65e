import { expect, test } from 'vitest'
import { RememberedScans } from '../../entrypoints/content/remembered-scans.ts'
import type { Detector } from '../../lib/match/types.ts'

/** A detector that finds nothing and notes what it was given. */
function listening(lang: 'ar' | 'en'): { readonly heard: string[]; readonly detector: Detector } {
  const heard: string[] = []
  const detect = (text: string) => {
    heard.push(text)
    return []
  }
  return { heard, detector: { lang, detect } }
}

test('a text is scanned once, in each language', () => {
  const scans = new RememberedScans()
  const [english, arabic] = [listening('en'), listening('ar')]
  for (const { detector } of [english, english, arabic]) scans.matchesIn('one', detector)
  expect([english.heard, arabic.heard]).toEqual([['one'], ['one']])
})

test('what was not seen for long is forgotten, and what was seen just now is not', () => {
  const scans = new RememberedScans()
  const { heard, detector } = listening('en')
  scans.matchesIn('first', detector)
  scans.matchesIn('second', detector)
  for (let count = 0; count < 50; count += 1) {
    scans.matchesIn(`${count} ${'x'.repeat(10_000)}`, detector)
    scans.matchesIn('first', detector)
  }
  scans.matchesIn('second', detector)
  expect(heard.filter((text) => text === 'first')).toHaveLength(1)
  expect(heard.filter((text) => text === 'second')).toHaveLength(2)
})

test('a text as long as a book is not kept', () => {
  const scans = new RememberedScans()
  const { heard, detector } = listening('en')
  const book = 'x'.repeat(1_000_000)
  for (const text of ['first', book, book, 'first']) scans.matchesIn(text, detector)
  expect(heard).toEqual(['first', book, book])
})
