import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatherChanges } from '../../entrypoints/content/changes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('gatherChanges', () => {
  it('tells a burst of changes once, and the next burst again', () => {
    const tell = vi.fn()
    const changed = gatherChanges(tell)
    changed()
    changed()
    vi.runAllTimers()
    expect(tell).toHaveBeenCalledTimes(1)
    changed()
    vi.runAllTimers()
    expect(tell).toHaveBeenCalledTimes(2)
  })

  it('tells in time although changes never end', () => {
    const tell = vi.fn()
    const changed = gatherChanges(tell)
    for (let time = 0; time < 1000; time += 10) {
      changed()
      vi.advanceTimersByTime(10)
    }
    expect(tell.mock.calls.length).toBeGreaterThan(5)
    expect(tell.mock.calls.length).toBeLessThan(12)
  })

  it('leaves the page most of the time where telling takes long', () => {
    const tell = vi.fn(() => vi.advanceTimersByTime(500))
    const changed = gatherChanges(tell)
    for (let time = 0; time < 20_000; time += 100) {
      changed()
      vi.advanceTimersByTime(100)
    }
    expect(tell.mock.calls.length).toBeGreaterThan(2)
    expect(tell.mock.calls.length).toBeLessThan(6)
  })
})
