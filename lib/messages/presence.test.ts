import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { whenExtensionGone } from './presence.ts'

let close = (): void => {}
const gone = vi.fn()
const original = fakeBrowser.runtime.id

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  const onDisconnect = {
    addListener: (listener: () => void) => {
      close = listener
    },
  }
  Object.assign(fakeBrowser.runtime, { connect: () => ({ onDisconnect }) })
})

afterEach(() => {
  vi.useRealTimers()
  Object.assign(fakeBrowser.runtime, { id: original })
})

const remove = () => Object.assign(fakeBrowser.runtime, { id: undefined })

describe('whenExtensionGone', () => {
  it('tells a moment after the port has closed', () => {
    whenExtensionGone(gone)
    close()
    remove()
    vi.advanceTimersByTime(300)
    expect(gone).toHaveBeenCalledOnce()
  })

  it('stays silent while only the idle background was stopped', () => {
    whenExtensionGone(gone)
    close()
    vi.advanceTimersByTime(60_000)
    expect(gone).not.toHaveBeenCalled()
  })

  it('still notices a removal after that, and tells it once', () => {
    whenExtensionGone(gone)
    close()
    vi.advanceTimersByTime(60_000)
    remove()
    vi.advanceTimersByTime(10_000)
    expect(gone).toHaveBeenCalledOnce()
  })
})
