// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Findings, type Found } from '../../entrypoints/reading/findings.ts'
import type { Match, TextOffset } from '../../lib/match/types.ts'
import type { Block } from '../../lib/page/block.ts'
import { blockOffset, nodeOffset } from '../../lib/page/offsets.ts'

const painter = { paint: vi.fn(), erase: vi.fn(), flash: vi.fn(), clear: vi.fn(), restore: vi.fn() }
const painted = () => painter.paint.mock.calls.map(([id]) => id)
const erased = () => painter.erase.mock.calls.map(([id]) => id)

const isOffset = (at: number): at is TextOffset => at >= 0

/** A block of the page of which the first word is a match. */
function blockWith(id: number, frame: string): { block: Block; found: Found[] } {
  const [text, start, end] = ['bandits came', 0, 7]
  if (!isOffset(start) || !isOffset(end)) throw new Error('no offsets')
  const span = { start, end, text: 'bandits' }
  const element = document.body.appendChild(document.createElement('p'))
  const node = element.appendChild(document.createTextNode(text))
  const piece = { node, nodeStart: nodeOffset(0), start: blockOffset(0), length: text.length }
  const block: Block = { element, text, lang: 'en', pieces: [piece] }
  const match: Match = {
    ...span,
    ...{
      frame,
      rule: 'a-rule',
      lang: 'en',
      voice: 'asserted',
      terms: [{ role: 'label', ...span }],
    },
    speaker: undefined,
    evidence: {
      shape: undefined,
      voiceCue: undefined,
      source: { paragraph: 1, phrase: 'إنهم', relation: 'verbatim' },
    },
  }
  return { block, found: [{ id, family: 'protest', block, match }] }
}

const except =
  (...frames: string[]) =>
  ({ match }: Found) =>
    !frames.includes(match.frame)

function findingsOf(...blocks: ReturnType<typeof blockWith>[]): Findings {
  const findings = new Findings(painter, except('muted'))
  for (const { block, found } of blocks) findings.replace(block, found)
  return findings
}

beforeEach(() => {
  vi.clearAllMocks()
  vi.stubGlobal('StaticRange', class {})
  // happy-dom lays nothing out.
  Object.assign(Element.prototype, { checkVisibility: () => true })
  document.body.replaceChildren()
})

describe('findings', () => {
  it('paint what is let through and count the rest as hidden', () => {
    const findings = findingsOf(blockWith(1, 'shown'), blockWith(2, 'muted'))
    expect(painted()).toEqual([1])
    const { shown, hidden } = findings.list()
    expect([shown.map(({ id }) => id), hidden, findings.count()]).toEqual([[1], 1, 1])
  })

  it('erase what is muted, bring back what is not, and touch nothing else', () => {
    const findings = findingsOf(blockWith(1, 'one'), blockWith(2, 'two'), blockWith(3, 'muted'))
    vi.clearAllMocks()
    findings.filter(except('two'))
    expect([erased(), painted()]).toEqual([[2], [3]])
    findings.filter(except())
    expect([erased(), painted()]).toEqual([[2], [3, 2]])
  })

  it('erase what stood in a block that the page has no more', () => {
    const gone = blockWith(1, 'one')
    const findings = findingsOf(gone, blockWith(2, 'two'))
    findings.drop(gone.block)
    expect(erased()).toEqual([1])
    expect(findings.byId(1)).toBeUndefined()
    expect(findings.count()).toBe(1)
  })

  it('on a full page have room for what takes the place of others, and for no more', () => {
    const { block, found } = blockWith(1, 'one')
    const [one] = found
    const full = { block, found: one ? Array.from({ length: 5000 }, () => one) : [] }
    const findings = findingsOf(full)
    expect(findings.haveRoom(block)).toBe(true)
    expect(findings.areCut).toBe(false)
    expect(findings.haveRoom(blockWith(2, 'two').block)).toBe(false)
    expect(findings.areCut).toBe(true)
  })

  it('know nothing any more once they are cleared', () => {
    const findings = findingsOf(blockWith(1, 'one'))
    findings.clear()
    expect(painter.clear).toHaveBeenCalledOnce()
    expect(findings.list()).toEqual({ shown: [], hidden: 0 })
  })
})
