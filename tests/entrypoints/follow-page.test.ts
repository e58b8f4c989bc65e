import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followPage } from '../../entrypoints/views/follow-page.ts'
import { exampleReport } from '../../lib/messages/example.ts'

/** One end of an event: listeners, and a way to call them. */
function event() {
  const listeners = new Set<(...given: unknown[]) => void>()
  return {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
    fire: (...given: unknown[]) => {
      for (const listener of listeners) listener(...given)
    },
  }
}

const port = () => ({
  ...{ onMessage: event(), onDisconnect: event() },
  ...{ postMessage: vi.fn(), disconnect: vi.fn() },
})
let ports: ReturnType<typeof port>[] = []
let spoken = event()
const tell = vi.fn()
const count = { type: 'page-count', state: 'reading', count: 0 }
const fromTab = (id: number) => ({ id: fakeBrowser.runtime.id, tab: { id } })

beforeEach(() => {
  vi.clearAllMocks()
  ports = []
  spoken = event()
  const connect = () => {
    const opened = port()
    ports.push(opened)
    return opened
  }
  Object.assign(fakeBrowser.tabs, { connect })
  Object.assign(fakeBrowser.runtime, { onMessage: spoken })
})

describe('following a page', () => {
  it('tells its reports, and that nothing reads it when the connection closes', () => {
    followPage(7).listen(tell)
    ports[0]?.onMessage.fire(structuredClone(exampleReport()))
    ports[0]?.onDisconnect.fire()
    expect(tell.mock.calls).toEqual([
      [{ kind: 'waiting' }],
      [{ kind: 'report', report: exampleReport() }],
      [{ kind: 'silent' }],
    ])
  })

  it('knows what the page said before somebody listened', () => {
    const followed = followPage(7)
    ports[0]?.onMessage.fire(structuredClone(exampleReport()))
    expect(followed.view()).toEqual({ kind: 'report', report: exampleReport() })
    followed.listen(tell)
    expect(tell.mock.calls).toEqual([[{ kind: 'report', report: exampleReport() }]])
  })

  it('lets a view wait for the answer, and for no longer than it likes', async () => {
    vi.useFakeTimers()
    const arrived = vi.fn()
    const silent = followPage(7).answered(50).then(arrived)
    await vi.advanceTimersByTimeAsync(49)
    expect(arrived).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await silent
    vi.useRealTimers()

    const answering = followPage(8).answered(60_000).then(arrived)
    ports[1]?.onMessage.fire(structuredClone(exampleReport()))
    await answering
    expect(arrived).toHaveBeenCalledTimes(2)
  })

  it('tells that a page is busy which says nothing for a second, until it answers', () => {
    vi.useFakeTimers()
    followPage(7).listen(tell)
    vi.advanceTimersByTime(999)
    expect(tell.mock.lastCall).toEqual([{ kind: 'waiting' }])
    vi.advanceTimersByTime(1)
    expect(tell.mock.lastCall).toEqual([{ kind: 'busy' }])
    ports[0]?.onMessage.fire(structuredClone(exampleReport()))
    vi.advanceTimersByTime(5000)
    expect(tell.mock.lastCall).toEqual([{ kind: 'report', report: exampleReport() }])
    vi.useRealTimers()
  })

  it('connects again as soon as something in that tab speaks', () => {
    followPage(7).listen(tell)
    ports[0]?.onDisconnect.fire()
    spoken.fire(count, fromTab(8))
    spoken.fire({ type: 'tables-wanted', lang: 'ar' }, fromTab(7))
    expect(ports).toHaveLength(1)
    spoken.fire(count, fromTab(7))
    spoken.fire(count, fromTab(7))
    expect(ports).toHaveLength(2)
  })

  it('hands a match on as the same object for as long as it stands where it stood', () => {
    followPage(7).listen(tell)
    ports[0]?.onMessage.fire(structuredClone(exampleReport()))
    ports[0]?.onMessage.fire(structuredClone(exampleReport()))
    const [first, second] = tell.mock.calls.slice(1).map(([page]) => page.report.matches[0])
    expect(first).toBeDefined()
    expect(second).toBe(first)
  })

  it('lets go when the view goes to another tab', () => {
    const follower = followPage(7)
    follower.close()
    spoken.fire(count, fromTab(7))
    expect(ports).toHaveLength(1)
    expect(ports[0]?.disconnect).toHaveBeenCalledOnce()
  })
})
