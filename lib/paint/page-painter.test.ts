import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPagePainter } from './page-painter.ts'

class FakeHighlight extends Set<AbstractRange> {
  priority = 0
  constructor(...ranges: AbstractRange[]) {
    super(ranges)
  }
}

/** A document and the registry of its window, until the window goes. */
function shownDocument() {
  return { registry: new Map<string, Highlight>(), isShown: true }
}

type Shown = ReturnType<typeof shownDocument>

let page: Shown
let frame: Shown

const painter = () =>
  createPagePainter((document) => {
    const { registry, isShown } = document as unknown as Shown
    return isShown ? { CSS: { highlights: registry } } : undefined
  })
const rangeIn = (ownerDocument: Shown) =>
  ({ startContainer: { ownerDocument } }) as unknown as AbstractRange
const painted = ({ registry }: Shown, name = 'map') => [
  ...(registry.get(`framelight-${name}`) ?? []),
]

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.useFakeTimers()
  page = shownDocument()
  frame = shownDocument()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('paints each match in the document that it stands in, and erases it there', () => {
  const [inPage, inFrame] = [rangeIn(page), rangeIn(frame)]
  const both = painter()
  both.paint(1, 'map', [inPage])
  both.paint(2, 'map', [inFrame])
  expect([painted(page), painted(frame)]).toEqual([[inPage], [inFrame]])
  both.erase(2)
  expect([painted(page), painted(frame)]).toEqual([[inPage], []])
})

test('keeps to the registry of each document, where the browser answers with the last new one', () => {
  let last: Shown | undefined
  const asked = new Set<Shown>()
  const forgetful = createPagePainter((document) => {
    const shown = document as unknown as Shown
    if (!asked.has(shown)) last = shown
    asked.add(shown)
    return { CSS: { highlights: (last ?? shown).registry } }
  })
  const [inPage, inFrame] = [rangeIn(page), rangeIn(frame)]
  forgetful.paint(1, 'map', [inPage])
  forgetful.paint(2, 'map', [inFrame])
  forgetful.restore()
  expect([painted(page), painted(frame)]).toEqual([[inPage], [inFrame]])
})

test('a flash in a frame ends the one in the page', () => {
  const both = painter()
  const inFrame = rangeIn(frame)
  both.paint(1, 'map', [rangeIn(page)])
  both.flash([rangeIn(page)], 800)
  both.flash([inFrame], 800)
  expect([painted(page, 'flash'), painted(frame, 'flash')]).toEqual([[], [inFrame]])
  vi.advanceTimersByTime(800)
  expect(frame.registry.has('framelight-flash')).toBe(false)
})

test('puts back what is painted in a frame, and clears every document', () => {
  const both = painter()
  const inFrame = rangeIn(frame)
  both.paint(1, 'map', [rangeIn(page)])
  both.paint(2, 'map', [inFrame])
  frame.registry.clear()
  both.restore()
  expect(painted(frame)).toEqual([inFrame])
  both.clear()
  expect([page.registry.size, frame.registry.size]).toEqual([0, 0])
})

test('a frame that is gone is painted no more, and keeps nothing else from it', () => {
  const both = painter()
  both.paint(1, 'map', [rangeIn(frame)])
  frame.isShown = false
  frame.registry.clear()
  const inPage = rangeIn(page)
  both.paint(2, 'map', [inPage])
  both.restore()
  both.erase(1)
  both.clear()
  expect(frame.registry.size).toBe(0)
})
