import { describe, expect, it } from 'vitest'
import { joined } from './read-page.ts'
import { runFigures } from './run-figures.ts'
import { longestTasks, type TraceEvent } from './tasks.ts'

const script = '/engine.js'
const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}) => ({
  ...{ name, ts, dur, ph: 'X', pid: 1, tid: 1 },
  ...more,
})
const ours = event('EvaluateScript', 1000, 2000, {
  args: { data: { url: `chrome-extension://abc${script}` } },
})

describe('the longest task', () => {
  const page = event('CommitLoad', 0, 1, {
    args: { data: { url: 'http://p1.elaph.com/page.html' } },
  })
  const longest = (...events: readonly TraceEvent[]) =>
    longestTasks([page, ours, ...events], script).map(({ longestTask }) => longestTask)

  it('is the whole task in which a script ran once ours had come', () => {
    const events = [
      event('RunTask', 900, 3000),
      event('RunTask', 10_000, 9000),
      event('RunYieldContinuation', 11_000, 100),
    ]
    expect(longest(...events)).toEqual([9])
  })

  it('does not count what the page did before, other threads, or tasks without a script', () => {
    const events = [
      event('RunTask', 0, 700),
      event('FunctionCall', 10, 600),
      event('RunTask', 900, 3000),
      event('RunTask', 20_000, 9000),
      event('RunTask', 40_000, 9000, { tid: 2 }),
      event('FunctionCall', 40_100, 9000, { tid: 2 }),
    ]
    expect(longest(...events)).toEqual([3])
  })

  it('leaves out the time that other programs of the machine took', () => {
    expect(longest(event('RunTask', 900, 3000, { tdur: 1200 }))).toEqual([1.2])
  })

  it('is told for each page, by the host that it was shown under', () => {
    const other = [page, ours, event('RunTask', 900, 5000)].map((one) => ({ ...one, pid: 2 }))
    const told = longestTasks([page, ours, event('RunTask', 900, 3000), ...other], script)
    expect(told.map(({ host }) => host)).toEqual(['p1.elaph.com', 'p1.elaph.com'])
    expect(told.map(({ longestTask }) => longestTask)).toEqual([3, 5])
  })

  it('is told of no page where our script never ran', () => {
    expect(longestTasks([event('RunTask', 0, 1)], script)).toEqual([])
  })
})

describe('the figures of runs', () => {
  const page = (characters: number, run: number, more = {}) => ({
    ...{ characters, run, walk: 1, blocks: run / 4, languages: 0, detection: run / 2 },
    ...{ lang: 'en' as const, mark: undefined },
    ...more,
  })
  const value = (figures: ReturnType<typeof runFigures>, name: string) =>
    figures.find((one) => one.name.includes(name))

  it('limit the slowest of the long pages, and only tell the others', () => {
    const figures = runFigures([page(60_000, 3), page(70_000, 5), page(9000, 50)])
    expect(value(figures, '2 pages over 50,000 characters, slowest')).toMatchObject({
      value: 5,
      limit: 4,
      holds: false,
    })
    expect(value(figures, '3 pages over 5,000 characters, slowest')).toMatchObject({
      value: 50,
      holds: true,
    })
  })

  it('split the slowest run among the rooms, so that the parts make the whole', () => {
    const parts = runFigures([page(60_000, 8)]).filter(({ name }) => name.includes('slowest run'))
    expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(8)
  })

  it('compare with mark.js page by page, and keep foreign pages apart', () => {
    const figures = runFigures([
      page(9000, 2, { mark: 100 }),
      page(9000, 2, { mark: 20 }),
      page(9000, 7, { lang: undefined }),
    ])
    expect(
      value(figures, 'mark.js of 200 words, 2 pages over 5,000 characters, slowest')?.value,
    ).toBe(0.1)
    expect(value(figures, '1 page in a language that is not read, slowest')?.value).toBe(7)
  })

  it('are not had where there is no such page', () => {
    expect(value(runFigures([]), 'over 50,000 characters, slowest')).toMatchObject({
      value: null,
      holds: false,
    })
  })
})

it('the blocks of each language are joined to one text', () => {
  const texts = joined([
    { lang: 'en', text: 'One.' },
    { lang: 'ar', text: 'واحد.' },
    { lang: 'en', text: 'Two.' },
  ])
  expect(texts).toEqual([
    { lang: 'en', text: 'One.\n\nTwo.' },
    { lang: 'ar', text: 'واحد.' },
  ])
})
