import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import { type Report, reportOf } from './report.ts'
import { isOurs } from './sender.ts'

/** The port between a view of the report (popup, side panel) and a page's content script. */
const portName = 'report'

const showMatch = v.object({ type: v.literal('show-match'), id: v.pipe(v.number(), v.integer()) })

export interface PageAnswers {
  /** The report as it stands. */
  report(): Report
  /** Scrolls to a match and flashes it; an id that is no more is no error. */
  show(id: number): void
}

export interface ReportService {
  /** To be called after a change; it costs nothing while no view is open. */
  tell(): void
  /** Ends it: views hear that nobody serves the page any more. */
  stop(): void
}

/** Serves the page's report to whatever view opens a port: at once, and after each change. */
export function serveReport(answers: PageAnswers): ReportService {
  const ports = new Set<Browser.runtime.Port>()
  const connect = (port: Browser.runtime.Port): void => {
    if (port.name !== portName || !isOurs(port.sender)) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    port.onMessage.addListener((message) => {
      const parsed = v.safeParse(showMatch, message)
      if (parsed.success) answers.show(parsed.output.id)
    })
    port.postMessage(answers.report())
  }
  browser.runtime.onConnect.addListener(connect)
  return {
    tell() {
      if (ports.size === 0) return
      const report = answers.report()
      for (const port of ports) port.postMessage(report)
    },
    stop() {
      browser.runtime?.onConnect?.removeListener(connect)
      for (const port of ports) port.disconnect()
      ports.clear()
    },
  }
}

export interface PageView {
  /** Called with the report at once and after each change. */
  onReport(report: Report): void
  /** No content script of ours is there (any more). */
  onGone(): void
}

export interface PageConnection {
  show(id: number): void
  close(): void
}

/** Follows the report of the page in a tab. */
export function followReport(tabId: number, view: PageView): PageConnection {
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 })
  port.onMessage.addListener((message) => {
    const report = reportOf(message)
    if (report) view.onReport(report)
  })
  port.onDisconnect.addListener(() => {
    // Chromium logs an error that nobody has looked at: that a page has no content script is none.
    void browser.runtime.lastError
    view.onGone()
  })
  return {
    show: (id) => port.postMessage({ type: 'show-match', id }),
    close: () => port.disconnect(),
  }
}
