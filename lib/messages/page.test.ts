import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { exampleReport } from './example.ts'
import { followReport, serveReport } from './page.ts'

/** An event of a port, which a test fires itself. */
function eventOf() {
  const listeners: ((value: unknown) => void)[] = []
  return {
    addListener: (listener: (value: unknown) => void) => listeners.push(listener),
    removeListener: (gone: (value: unknown) => void) => {
      listeners.splice(0, Infinity, ...listeners.filter((listener) => listener !== gone))
    },
    fire: (value?: unknown) => {
      for (const listener of listeners) listener(value)
    },
  }
}

function portOf(name = 'report', id = fakeBrowser.runtime.id) {
  const sender = { id }
  const events = { onMessage: eventOf(), onDisconnect: eventOf() }
  return { name, sender, ...events, postMessage: vi.fn(), disconnect: vi.fn() }
}

const report = exampleReport()
const page = { report: () => report, show: vi.fn() }
let connected = eventOf()

beforeEach(() => {
  vi.clearAllMocks()
  connected = eventOf()
  Object.assign(fakeBrowser.runtime, { onConnect: connected })
})

describe('serveReport', () => {
  it('gives the report at once and after each change', () => {
    const service = serveReport(page)
    const port = portOf()
    connected.fire(port)
    service.tell()
    expect(port.postMessage.mock.calls).toEqual([[report], [report]])
  })

  it('says nothing more to a view that has closed', () => {
    const service = serveReport(page)
    const port = portOf()
    connected.fire(port)
    port.onDisconnect.fire()
    service.tell()
    expect(port.postMessage).toHaveBeenCalledTimes(1)
  })

  it('lets its views go when it stops, and serves no other', () => {
    const service = serveReport(page)
    const [open, late] = [portOf(), portOf()]
    connected.fire(open)
    service.stop()
    expect(open.disconnect).toHaveBeenCalledOnce()
    connected.fire(late)
    service.tell()
    expect(late.postMessage).not.toHaveBeenCalled()
    expect(open.postMessage).toHaveBeenCalledTimes(1)
  })

  it('shows the match that a view asks for, and takes nothing else', () => {
    serveReport(page)
    const port = portOf()
    connected.fire(port)
    port.onMessage.fire({ type: 'show-match', id: 'first' })
    port.onMessage.fire({ type: 'run', id: 5 })
    port.onMessage.fire({ type: 'show-match', id: 5 })
    expect(page.show.mock.calls).toEqual([[5]])
  })

  it('serves no stranger and no other port', () => {
    serveReport(page)
    const strangers = [portOf('report', 'somebody-else'), portOf('presence')]
    for (const port of strangers) connected.fire(port)
    for (const port of strangers) expect(port.postMessage).not.toHaveBeenCalled()
  })
})

describe('followReport', () => {
  it('hands on reports, drops what is none, and tells when the page has gone', () => {
    const port = portOf()
    const connect = vi.fn(() => port)
    Object.assign(fakeBrowser.tabs, { connect })
    const view = { onReport: vi.fn(), onGone: vi.fn() }
    followReport(7, view).show(1)
    expect(connect).toHaveBeenCalledWith(7, { name: 'report', frameId: 0 })
    expect(port.postMessage).toHaveBeenCalledWith({ type: 'show-match', id: 1 })
    port.onMessage.fire({ state: 'nonsense' })
    port.onMessage.fire(structuredClone(report))
    expect(view.onReport.mock.calls).toEqual([[report]])
    port.onDisconnect.fire()
    expect(view.onGone).toHaveBeenCalledOnce()
  })
})
