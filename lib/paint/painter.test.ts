import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPainter, highlightName } from './painter.ts'

class FakeHighlight extends Set<AbstractRange> {
  priority = 0
  constructor(...ranges: AbstractRange[]) {
    super(ranges)
  }
}

/** A range is an object to the painter; nothing of it is looked at. */
function range(): AbstractRange {
  return { collapsed: false } as unknown as AbstractRange
}

const registry = new Map<string, Highlight>()
const painted = (name: string) => [...(registry.get(name) ?? [])]

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.useFakeTimers()
  registry.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('paints a match under the name of its family', () => {
  const [first, second] = [range(), range()]
  createPainter(registry).paint(1, 'protest', [first, second])
  expect(painted('framelight-protest')).toEqual([first, second])
  expect([...registry.keys()]).toEqual([highlightName('protest')])
})

test('erases one match and leaves the others', () => {
  const [gone, kept] = [range(), range()]
  const painter = createPainter(registry)
  painter.paint(1, 'force', [gone])
  painter.paint(2, 'force', [kept])
  painter.erase(1)
  painter.erase(99)
  expect(painted('framelight-force')).toEqual([kept])
})

test('painting an id again replaces its ranges, in another family too', () => {
  const [before, after] = [range(), range()]
  const painter = createPainter(registry)
  painter.paint(1, 'force', [before])
  painter.paint(1, 'map', [after])
  expect(painted('framelight-force')).toEqual([])
  expect(painted('framelight-map')).toEqual([after])
})

test('comes back when the page has emptied the registry or taken the name', () => {
  const ranges = [range(), range(), range()] as const
  const painter = createPainter(registry)
  painter.paint(1, 'map', [ranges[0]])
  registry.clear()
  painter.paint(2, 'map', [ranges[1]])
  expect(painted('framelight-map')).toEqual([ranges[0], ranges[1]])
  registry.set('framelight-map', new Highlight())
  painter.paint(3, 'map', [ranges[2]])
  expect(painted('framelight-map')).toEqual(ranges)
})

test.each([
  ['emptied the registry', () => registry.clear()],
  ['taken the name', () => void registry.set('framelight-map', new Highlight())],
  ['emptied the highlight', () => registry.get('framelight-map')?.clear()],
])('puts back what is painted when the page has %s', (_what, meddle) => {
  const [first, second] = [range(), range()]
  const painter = createPainter(registry)
  painter.paint(1, 'map', [first, second])
  meddle()
  painter.restore()
  expect(painted('framelight-map')).toEqual([first, second])
  painter.erase(1)
  expect(painted('framelight-map')).toEqual([])
  painter.restore()
  expect([...registry.keys()]).toEqual(['framelight-map'])
})

test('flashes above the families for the time that is asked', () => {
  const flashed = range()
  createPainter(registry).flash([flashed], 800)
  expect(painted('framelight-flash')).toEqual([flashed])
  expect(registry.get('framelight-flash')?.priority).toBe(1)
  vi.advanceTimersByTime(799)
  expect(registry.has('framelight-flash')).toBe(true)
  vi.advanceTimersByTime(1)
  expect(registry.has('framelight-flash')).toBe(false)
})

test('a second flash replaces the first and has its own time', () => {
  const second = range()
  const painter = createPainter(registry)
  painter.flash([range()], 800)
  vi.advanceTimersByTime(500)
  painter.flash([second], 800)
  expect(painted('framelight-flash')).toEqual([second])
  vi.advanceTimersByTime(500)
  expect(painted('framelight-flash')).toEqual([second])
})

test('clears all that is ours and nothing of the page', () => {
  const ofPage = new Highlight()
  registry.set('page-search', ofPage)
  const painter = createPainter(registry)
  painter.paint(1, 'protest', [range()])
  painter.paint(2, 'rulers', [range()])
  painter.flash([range()], 800)
  painter.clear()
  expect([...registry.entries()]).toEqual([['page-search', ofPage]])
  painter.paint(3, 'protest', [])
  expect(painted('framelight-protest')).toEqual([])
})
