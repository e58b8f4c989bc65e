import type { Page } from 'puppeteer-core'
import { launch } from '../drivers/index.ts'
import { type PageServer, startPageServer } from '../drivers/server.ts'
import type { BrowserName, BrowserUnderTest } from '../drivers/types.ts'
import { inspectorPage, watchedExtension } from './extension.ts'
import { plainHosts } from './saved.ts'

/** How long a tab that does not answer may take to close, in milliseconds. */
const patience = 5000

/** A browser with the watched extension, its inspector and a few tabs that pages are loaded in. */
export interface Session {
  readonly server: PageServer
  readonly browser: BrowserUnderTest
  readonly inspector: Page
  /** The tab of a number, opened when it is first asked for. */
  tab(number: number): Promise<Page>
  /** Gives up a tab that hangs or crashed. */
  giveUp(number: number): Promise<void>
  close(): Promise<void>
}

/** @param extraScript runs in the content script's world, before it */
export async function startSession(name: BrowserName, extraScript = ''): Promise<Session> {
  const server = await startPageServer()
  const extension = await watchedExtension(name, plainHosts, extraScript)
  const browser = await launch(name, { hosts: server.port, extension: extension.folder })
  const tabs = new Map<number, Page>()
  return {
    server,
    browser,
    inspector: await browser.openOwn(inspectorPage),
    async tab(number) {
      const tab = tabs.get(number) ?? (await openTab(browser))
      tabs.set(number, tab)
      return tab
    },
    async giveUp(number) {
      const closed = tabs.get(number)?.close()
      tabs.delete(number)
      await Promise.race([closed, late()]).catch(() => {})
    },
    async close() {
      await Promise.race([browser.close(), late()])
      await server.close()
      extension.remove()
    },
  }
}

/** What a page asks its reader would keep it from going on. */
async function openTab(browser: BrowserUnderTest): Promise<Page> {
  const tab = await browser.open('about:blank')
  tab.on('dialog', (dialog) => {
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()
    answer.catch(() => {})
  })
  return tab
}

function late(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patience).unref())
}
