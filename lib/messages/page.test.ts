import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { exampleReport } from './example.ts'
import { followReport, serveReport } from './page.ts'

/** An event of a port, which a test fires itself. */
function eventOf() {
  const listeners: ((value: unknown) => void)[] = []
  return {
    addListener: (listener: (value: unknown) => void) => listeners.push(listener),
    fire: (value?: unknown) => {
      for (const listener of listeners) listener(value)
    },
  }
}

function portOf(name = 'report', id = fakeBrowser.runtime.id) {
  const sender = { id }
  return { name, sender, onMessage: eventOf(), onDisconnect: eventOf(), postMessage: vi.fn() }
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
    const changed = serveReport(page)
    const port = portOf()
    connected.fire(port)
    changed()
    expect(port.postMessage.mock.calls).toEqual([[report], [report]])
  })

  it('says nothing more to a view that has closed', () => {
    const changed = serveReport(page)
    const port = portOf()
    connected.fire(port)
    port.onDisconnect.fire()
    changed()
    expect(port.postMessage).toHaveBeenCalledTimes(1)
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
