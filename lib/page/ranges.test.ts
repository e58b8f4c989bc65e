// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest'
import { blockOffset } from './offsets.ts'
import { rangesOf } from './ranges.ts'
import { readBlocks } from './read.ts'

beforeAll(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init)
      }
    },
  )
})

/** What stands in the page at each range of `part` in the only block of this HTML. */
function piecesOf(html: string, part: string): string[] {
  document.body.innerHTML = html
  const [block] = readBlocks(document.body)
  if (block === undefined) throw new Error('Nothing was read.')
  const start = block.text.indexOf(part)
  return rangesOf(block, blockOffset(start), blockOffset(start + part.length)).map(
    ({ startContainer, startOffset, endContainer, endOffset }) => {
      expect(startContainer).toBe(endContainer)
      return startContainer.textContent?.slice(startOffset, endOffset) ?? ''
    },
  )
}

test('one range for each text node', () => {
  expect(piecesOf('<p>the <b>terr</b>orists left</p>', 'terrorists')).toEqual(['terr', 'orists'])
})

test('one range over white space that is collapsed within a node', () => {
  expect(piecesOf('<p>the\n   armed \t gangs left</p>', 'armed gangs')).toEqual(['armed \t gangs'])
})

test('no range for white space at the ends, but for white space between', () => {
  expect(piecesOf('<p>the<b> armed</b> <i>gangs</i> <u>left</u></p>', ' armed gangs ')).toEqual([
    ' armed',
    ' ',
    'gangs',
  ])
})

test('no range for what no node holds', () => {
  expect(piecesOf('<p>so <q>calm</q><br>again</p>', '“calm”\nagain')).toEqual(['calm', 'again'])
})

test('nothing around a hidden piece', () => {
  expect(piecesOf('<p>cu<i hidden>x</i>rfew</p>', 'curfew')).toEqual(['cu', 'rfew'])
})

test('offsets outside the text are taken to its ends', () => {
  document.body.innerHTML = '<p>calm</p>'
  const [block] = readBlocks(document.body)
  if (block === undefined) throw new Error('Nothing was read.')
  expect(rangesOf(block, blockOffset(-5), blockOffset(99))).toMatchObject([
    { startOffset: 0, endOffset: 4 },
  ])
  expect(rangesOf(block, blockOffset(4), blockOffset(9))).toEqual([])
})

test('offsets of blocks and of nodes cannot be mixed up', () => {
  document.body.innerHTML = '<p>calm</p>'
  for (const block of readBlocks(document.body)) {
    // @ts-expect-error: an offset in a node says nothing about the block
    rangesOf(block, block.pieces[0].nodeStart, blockOffset(1))
    // @ts-expect-error: a bare number must be declared an offset first
    rangesOf(block, 0, blockOffset(1))
  }
})
