// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ChosenReading } from '../../entrypoints/content/chosen-reading.ts'
import { readings } from '../../entrypoints/reading/handover.ts'
import type { Reading } from '../../entrypoints/reading/reading.ts'
import { settingsOf } from '../../lib/settings/choices.ts'
import { list } from '../../lib/sites/test-listed.ts'

const on = settingsOf({})
const off = settingsOf({ highlights: false })

/** All that a choice does to a reading. */
const reading = { start: vi.fn(), stop: vi.fn(), filter: vi.fn(), count: vi.fn() }

beforeEach(() => {
  vi.resetAllMocks()
  list('*://*.elaph.com/*')
  reading.count.mockReturnValue({ state: 'done', count: 3 })
})

afterEach(() => Reflect.deleteProperty(globalThis, 'framelightReadings'))

const chosen = () => new ChosenReading(document, () => {})

it('begins, filters and ends a reading as the reader wants it', () => {
  readings.offer(() => () => reading as unknown as Reading)
  const choice = chosen()
  choice.apply(on)
  choice.apply(on)
  expect([reading.start.mock.calls.length, reading.filter.mock.calls.length]).toEqual([1, 1])
  expect(choice.count()).toEqual({ state: 'done', count: 3 })
  choice.apply(off)
  expect(reading.stop).toHaveBeenCalledTimes(1)
  expect(choice.count()).toEqual({ state: 'off', count: 0 })
})

it('says that the page was not read where the script that reads it has not come', () => {
  const choice = chosen()
  choice.apply(on)
  expect(choice.report()).toMatchObject({ state: 'failed', matches: [] })
  choice.apply(off)
  expect(choice.count()).toEqual({ state: 'off', count: 0 })
})
