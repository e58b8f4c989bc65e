import browser, { type Runtime } from 'webextension-polyfill'
import type { Report } from '../../lib/messages/report.ts'
import { type RecorderAnswer, recorderPort } from './protocol.ts'

/** A page that is open and loaded, with the recorder in it. */
interface OpenPage {
  readonly tabId: number
  readonly port: Runtime.Port
  readonly waiting: Map<number, (answer: RecorderAnswer) => void>
}

const pages = new Map<string, OpenPage>()
let lastId = 0

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const { url, tab, frameId } = sender
  if (message !== recorderPort || !url || tab?.id === undefined || frameId !== 0) return undefined
  const { host } = new URL(url)
  const port = browser.tabs.connect(tab.id, { name: recorderPort, frameId: 0 })
  const page: OpenPage = { tabId: tab.id, port, waiting: new Map() }
  pages.set(host, page)
  port.onMessage.addListener((answer) => hear(page, answer as RecorderAnswer))
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError
    if (pages.get(host) === page) pages.delete(host)
  })
  return undefined
})

function hear(page: OpenPage, answer: RecorderAnswer): void {
  page.waiting.get(answer.id)?.(answer)
  page.waiting.delete(answer.id)
}

/** What the tests ask of the extension's own tab; it stands there as `inspector`. */
const inspector = {
  /** Whether the page of a host is open and all of it there. */
  isLoaded: (host: string): boolean => pages.has(host),

  forget: (host: string): boolean => pages.delete(host),

  look(host: string, withText: boolean): Promise<RecorderAnswer> | undefined {
    const page = pages.get(host)
    if (page === undefined) return undefined
    lastId += 1
    const answer = new Promise<RecorderAnswer>((resolve) => page.waiting.set(lastId, resolve))
    page.port.postMessage({ id: lastId, withText })
    return answer
  },

  /** The report as a popup gets it; undefined while no content script of ours answers. */
  report(host: string): Promise<Report | undefined> {
    const page = pages.get(host)
    if (page === undefined) return Promise.resolve(undefined)
    const port = browser.tabs.connect(page.tabId, { name: 'report', frameId: 0 })
    return new Promise((resolve) => {
      port.onMessage.addListener((report) => {
        port.disconnect()
        resolve(report as Report)
      })
      port.onDisconnect.addListener(() => {
        void browser.runtime.lastError
        resolve(undefined)
      })
    })
  },

  setHighlights: (highlights: boolean): Promise<void> => browser.storage.local.set({ highlights }),
}

declare global {
  interface Window {
    inspector: typeof inspector
  }
}

window.inspector = inspector
