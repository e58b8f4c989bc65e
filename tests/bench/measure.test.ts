import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { largest, median, sampleOf, timesOf, timesOverTexts } from './measure.ts'

describe('the median', () => {
  it.each([
    ['the middle one', [9, 1, 5], 5],
    ['the larger of two in the middle', [4, 1, 3, 2], 3],
    ['not moved by one that is far off', [1, 2, 1_000_000], 2],
    ['by number, not by digits', [10, 9, 100], 10],
  ])('is %s', (_, values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('is no number where there is nothing, like the largest', () => {
    expect([median([]), largest([])]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('a sample', () => {
  const all = Array.from({ length: 10 }, (_, index) => index)

  it.each([1, 3, 7, 10])('of %i is that many, in their order and from the first on', (count) => {
    const sample = sampleOf(all, count)
    expect(sample).toHaveLength(count)
    expect(sample).toEqual([...sample].sort((a, b) => a - b))
    expect(sample[0]).toBe(0)
  })

  it('is everything where more is asked for', () => {
    expect(sampleOf(all, 99)).toEqual(all)
  })
})

describe('times', () => {
  /** A clock that a test moves; each look at it takes a hundredth of a millisecond. */
  let now = 0
  const spend = (milliseconds: number): void => {
    now += milliseconds
  }

  beforeEach(() => {
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 0.01
      return now
    })
  })
  afterEach(() => void vi.restoreAllMocks())

  it('are taken in turns, so that a slow moment slows every task', () => {
    const turns: string[] = []
    const note = (name: string) => () => {
      if (turns.at(-1) !== name) turns.push(name)
      spend(1)
    }
    timesOf({ a: note('a'), b: note('b') })
    expect(turns.join('')).toMatch(/^(ab){9,}$/)
  })

  it('are those of one run, however often a task is run for the clock', () => {
    const { short, long } = timesOf({ short: () => spend(1), long: () => spend(40) })
    expect(short).toBeCloseTo(1, 1)
    expect(long).toBeCloseTo(40, 1)
  })

  it('over texts are the sum of what each text takes', () => {
    const readers = { one: (text: string) => spend(text.length), none: () => {} }
    const { one, none } = timesOverTexts(readers, ['ab', 'abcd'])
    expect(one).toBeCloseTo(6, 1)
    expect(none).toBeCloseTo(0, 1)
  })
})
