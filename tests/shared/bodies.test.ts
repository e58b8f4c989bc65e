import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { JSDOM, VirtualConsole } from 'jsdom'
import { beforeAll, expect, test } from 'vitest'
import { decodeHtml } from '../../lib/cli/scan/decode.ts'
import { marks } from './bodies/marks.ts'
import { type Coverage, measure } from './bodies/measure.ts'

const folder = fileURLToPath(new URL('../../../shared/pages/', import.meta.url))

/**
 * The least that must be read of the bodies. What is left out of them are teasers and forms that
 * pages put between two paragraphs.
 */
const leastOfBodies = 0.98

/** How much of what is read may be something else: headlines and bylines, and what slips in. */
const mostOfOthers = 0.18

let measured: readonly (Coverage | string)[]

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(file)
}

beforeAll(async () => {
  if (!existsSync(folder)) {
    throw new Error(`${folder} is missing: put the folder \`shared\` beside the clone.`)
  }
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() })
  const parser = new window.DOMParser()
  const coverages: (Coverage | string)[] = []
  for (const mark of marks) {
    const html = await decodeHtml(bytesOf(`${folder}${mark.page}.html`), undefined)
    coverages.push(measure(parser.parseFromString(html, 'text/html'), mark))
  }
  measured = coverages
}, 300_000)

function sumOf(part: keyof Coverage): number {
  return measured.reduce((sum, one) => sum + (typeof one === 'string' ? 0 : one[part]), 0)
}

test('every marked body is found on its page', () => {
  expect(measured.filter((one) => typeof one === 'string')).toEqual([])
})

test('the bodies of articles are read', () => {
  const share = sumOf('bodyRead') / sumOf('body')
  console.log(`${marks.length} bodies: ${(share * 100).toFixed(1)} % of their words are read.`)
  expect(share).toBeGreaterThan(leastOfBodies)
})

test('little else is read', () => {
  const share = sumOf('otherRead') / (sumOf('otherRead') + sumOf('bodyRead'))
  console.log(`${(share * 100).toFixed(1)} % of the words that are read stand outside of them.`)
  expect(share).toBeLessThan(mostOfOthers)
})
