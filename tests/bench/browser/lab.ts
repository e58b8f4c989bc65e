import type { Page } from 'puppeteer-core'
import { launch } from '../../drivers/index.ts'
import { startPageServer } from '../../drivers/server.ts'
import type { BenchPage } from '../pages.ts'
import { measuredExtension } from './extension.ts'

/**
 * Who stands in a page: the benchmark itself in the extension's world, our content script as it
 * was built, or nobody.
 */
export type Visitor = 'bench' | 'content-script' | 'nobody'

/** The domain of each; those of `localhost` may have an exact clock. */
const domains: Readonly<Record<Visitor, string>> = {
  bench: 'localhost',
  'content-script': 'elaph.com',
  nobody: 'plain.example',
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  // No script of the page's runs, and nothing is loaded: what is measured is ours.
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline' data:",
    'img-src data:',
    'font-src data:',
  ].join('; '),
  // Isolated pages have a clock of 5 and not of 100 microseconds.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** How long a page may take to load or to answer, in milliseconds. */
const patience = 60_000

/** A real Chromium with the measured extension, and pages that are served to it. */
export interface Lab {
  /** Loads a page into a tab of its own, has something done there, and closes the tab. */
  visit<Result>(page: BenchPage, visitor: Visitor, task: VisitTask<Result>): Promise<Result>
  /** Loads a page where the one before was, so that the browser is as warm as it gets. */
  revisit<Result>(page: BenchPage, look: (tab: Page) => Promise<Result>): Promise<Result>
  /** Records what the browser does meanwhile. */
  trace(categories: readonly string[], task: () => Promise<void>): Promise<string>
  close(): Promise<void>
}

export interface VisitTask<Result> {
  /** What the page's address ends with. */
  readonly hash?: string
  /** Called before the page is loaded. */
  prepare?(tab: Page): Promise<void>
  look(tab: Page): Promise<Result>
}

export async function openLab(): Promise<Lab> {
  const server = await startPageServer()
  const extension = await measuredExtension(`*://*.${domains.bench}/*`)
  const browser = await launch('chromium', { hosts: server.port, extension: extension.folder })
  const recorder = await browser.open('about:blank')
  let visits = 0
  let warmTab: Page | undefined

  const load = async (tab: Page, page: BenchPage, url: string, hash = ''): Promise<void> => {
    server.put(url, { body: page.html, headers })
    await tab.goto(url + hash, { waitUntil: 'domcontentloaded', timeout: patience })
  }
  const closed = (tab: Page): Promise<void> => inTime('a tab', tab.close()).catch(() => {})

  return {
    async visit(page, visitor, { hash = '', prepare, look }) {
      visits += 1
      // A host of its own gives it a process of its own.
      const url = `http://p${visits}.${domains[visitor]}/page.html`
      const tab = await browser.open('about:blank')
      try {
        await prepare?.(tab)
        await load(tab, page, url, hash)
        return await inTime(page.name, look(tab))
      } finally {
        server.put(url, '')
        await closed(tab)
      }
    },
    async revisit(page, look) {
      const tab = warmTab ?? (await browser.open('about:blank'))
      warmTab = undefined
      try {
        await load(tab, page, `http://warm.${domains.bench}/page.html`)
        const result = await inTime(page.name, look(tab))
        warmTab = tab
        return result
      } finally {
        if (warmTab === undefined) await closed(tab)
      }
    },
    async trace(categories, task) {
      await recorder.tracing.start({ categories: [...categories] })
      const problem = await task().catch((error: unknown) => error)
      const recorded = await recorder.tracing.stop()
      if (problem) throw problem
      return Buffer.from(recorded ?? []).toString('utf8')
    },
    async close() {
      await browser.close()
      await server.close()
      extension.remove()
    },
  }
}

function inTime<Result>(name: string, task: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const seconds = patience / 1000
    const fail = (): void => reject(new Error(`${name} did not answer within ${seconds} s`))
    timer = setTimeout(fail, patience)
  })
  return Promise.race([task, late]).finally(() => clearTimeout(timer))
}
