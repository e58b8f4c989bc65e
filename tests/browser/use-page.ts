import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { requireBrowser } from '../drivers/find-browsers.ts'
import { bundled } from './bundle.ts'

/** A real page, without the extension, that a script of ours was put into. */
export interface BundledPage {
  page(): Page
  /** Shows a new page whose body holds the HTML; declarative shadow roots are attached. */
  show(html: string): Promise<void>
}

/**
 * Starts the browser that BROWSER names, where pages scroll at once, before a file's tests and ends
 * it afterwards.
 * @param file a script of this folder, run in each page that is shown
 */
export function usePage(file: string): BundledPage {
  let browser: Browser | undefined
  let page: Page | undefined
  let bundle = ''
  const open = (): Page => {
    if (page === undefined) throw new Error('a page exists only while tests run')
    return page
  }
  beforeAll(async () => {
    bundle = await bundled(file)
    browser = await launch()
    page = await browser.newPage()
  }, 60_000)
  afterAll(() => browser?.close())
  return {
    page: open,
    async show(html) {
      await open().goto('about:blank')
      const markup = `<html lang="en"><body>${html}</body></html>`
      await open().evaluate((markup) => document.documentElement.setHTMLUnsafe(markup), markup)
      await open().evaluate(bundle)
    },
  }
}

async function launch(): Promise<Browser> {
  const executablePath = await requireBrowser(browserUnderTest)
  if (browserUnderTest === 'firefox') {
    const extraPrefsFirefox = { 'ui.prefersReducedMotion': 1 }
    return puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox })
  }
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const quiet = ['--disable-gpu', '--disable-quic', '--disable-background-networking']
  const args = [...quiet, '--force-prefers-reduced-motion', ...sandbox]
  return puppeteer.launch({ executablePath, pipe: true, args })
}
