// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Scans } from '../../entrypoints/reading/scans.ts'
import { atOnce } from '../../lib/match/at-once.ts'
import type { Detector, TextAround } from '../../lib/match/types.ts'
import type { Block } from '../../lib/page/block.ts'
import { Neighbours } from '../../lib/page/neighbours.ts'
import { blockOffset, nodeOffset } from '../../lib/page/offsets.ts'
import { PageReader } from '../../lib/page/reader.ts'
import { detectorOf } from './detector-of.ts'

/** A detector that finds nothing and notes what it was given. */
function listening(lang: 'ar' | 'en'): { readonly heard: string[]; readonly detector: Detector } {
  const heard: string[] = []
  const detect = (text: string) => {
    heard.push(text)
    return []
  }
  return { heard, detector: detectorOf(lang, detect) }
}

function block(text: string): Block {
  const node = document.createTextNode(text)
  const piece = { node, nodeStart: nodeOffset(0), start: blockOffset(0), length: text.length }
  return { element: document.body, text, lang: undefined, pieces: [piece] }
}

/** Reads a text, which then leaves the page. */
function comeAndGo(scans: Scans, text: string, detector: Detector): void {
  const one = block(text)
  atOnce(scans.steps(one, detector))
  scans.remove(one)
}

test('a text that comes back unchanged is not scanned again, but in another language', () => {
  const scans = new Scans(new Neighbours(new Map()))
  const [english, arabic] = [listening('en'), listening('ar')]
  for (const { detector } of [english, english, arabic]) comeAndGo(scans, 'one', detector)
  expect([english.heard, arabic.heard]).toEqual([['one'], ['one']])
})

test('a text that was changed is scanned', () => {
  const scans = new Scans(new Neighbours(new Map()))
  const { heard, detector } = listening('en')
  comeAndGo(scans, 'one', detector)
  comeAndGo(scans, 'one more', detector)
  expect(heard).toEqual(['one', 'one more'])
})

test('what left long ago is forgotten, and what left just now is not', () => {
  const scans = new Scans(new Neighbours(new Map()))
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
  const scans = new Scans(new Neighbours(new Map()))
  const { heard, detector } = listening('en')
  const book = 'x'.repeat(1_000_000)
  for (const text of ['first', book, book, 'first']) comeAndGo(scans, text, detector)
  expect(heard).toEqual(['first', book, book])
})

/** A detector that asks what stands before a text, and finds nothing. */
function asking(heard: string[]): Detector {
  const detect = (_text: string, around?: TextAround) => {
    heard.push(around?.before() ?? '')
    return []
  }
  return detectorOf('en', detect)
}

/** A page of two paragraphs, and what the second was told to stand before it. */
function readTwo() {
  document.body.innerHTML = '<p>first</p><p>second</p>'
  const reader = new PageReader(document)
  const [, second] = [...reader.read()]
  if (!second) throw new Error('There is no second block.')
  const heard: string[] = []
  const removeFirst = (): void => document.body.firstElementChild?.remove()
  return { scans: new Scans(reader.neighbours), second, heard, removeFirst }
}

test('a text that hangs on its neighbour is read again when that is another, and only then', () => {
  const { scans, second, heard, removeFirst } = readTwo()
  atOnce(scans.steps(second, asking(heard)))
  expect(scans.outdated()).toEqual([])
  removeFirst()
  expect(scans.outdated()).toEqual([{ block: second, lang: 'en' }])
  atOnce(scans.steps(second, asking(heard)))
  expect(scans.outdated()).toEqual([])
  expect(heard).toEqual(['first', ''])
})

test('a text that comes back beside another neighbour is scanned again', () => {
  const { scans, second, heard, removeFirst } = readTwo()
  for (let round = 0; round < 2; round += 1) {
    atOnce(scans.steps(second, asking(heard)))
    scans.remove(second)
  }
  removeFirst()
  atOnce(scans.steps(second, asking(heard)))
  expect(heard).toEqual(['first', ''])
})

test('a text is read anew where the page changes what stands beside it between the steps', () => {
  const { scans, second, heard, removeFirst } = readTwo()
  const steps = scans.steps(second, asking(heard))
  steps.next()
  removeFirst()
  scans.noteChange()
  atOnce(steps)
  expect(heard).toEqual(['first', ''])
  expect(scans.outdated()).toEqual([])
})
