// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Piece } from './block.ts'
import { partsOf } from './long-runs.ts'
import { blockOffset, nodeOffset } from './offsets.ts'

function piece(text: string, start: number): Piece {
  const node = document.createTextNode(text)
  return { node, nodeStart: nodeOffset(0), start: blockOffset(start), length: text.length }
}

/** The parts of texts that stand in a node each, and what their pieces cut out of the nodes. */
function cut(first: string, ...more: string[]) {
  let length = first.length
  const others = more.map((text) => {
    length += text.length
    return piece(text, length - text.length)
  })
  const run = { text: [first, ...more].join(''), pieces: [piece(first, 0), ...others] as const }
  return [...partsOf({ text: run.text, pieces: [run.pieces[0], ...others] })].map((part) => ({
    text: part.text,
    shown: part.pieces
      .map(({ node, nodeStart, length }) => node.data.slice(nodeStart, nodeStart + length))
      .join(''),
    starts: part.pieces.map(({ start }) => start),
  }))
}

test('an ordinary paragraph is one part', () => {
  expect(cut('Rain fell. ', 'It stopped.').map(({ text }) => text)).toEqual([
    'Rain fell. It stopped.',
  ])
})

test('a book is cut between sentences, and every part shows its own words', () => {
  const sentence = 'قال الوزير “إن المطر نزل.” '
  const parts = cut(sentence.repeat(700), sentence.repeat(700))
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.map(({ text }) => text).join('')).toBe(sentence.repeat(1400))
  for (const { text, shown, starts } of parts) {
    expect(shown).toBe(text)
    expect(text).toMatch(/^قال[\s\S]*.” $/)
    expect(text.length).toBeLessThanOrEqual(5000)
    expect(starts[0]).toBe(0)
  }
})

test.each([
  ['words without end', 'word ', 5],
  ['letters without end', 'x', 1],
  ['pairs of units without end', '😀', 2],
])('cuts %s between them', (_what, unit, size) => {
  for (const { text, shown } of cut(unit.repeat(25_001))) {
    expect(text.length % size).toBe(0)
    expect(shown).toBe(text)
  }
})
