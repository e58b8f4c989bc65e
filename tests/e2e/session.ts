import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { launch } from '../drivers/index.ts'
import { isOfTheBrowser, requestedAddress } from '../drivers/own-requests.ts'
import { differingShare, pictureOf } from '../drivers/pixels.ts'
import { type PageServer, startPageServer } from '../drivers/server.ts'
import type { BrowserUnderTest, LaunchOptions } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { unmarked } from '../fixtures/strike.ts'

/** A browser with the extension, and the server that answers for every host. */
export interface Session {
  readonly browser: BrowserUnderTest
  readonly server: PageServer
}

const viewport = { width: 900, height: 700 }

/**
 * Starts a browser and a server before a file's tests and ends them afterwards. Fails if anything
 * was asked for in the whole run but the pages that the tests put there.
 * @returns a function for the tests to get at them; BROWSER names the browser
 */
export function useSession(options: Omit<LaunchOptions, 'hosts'> = {}): () => Session {
  let session: Session | undefined
  beforeAll(async () => {
    const server = await startPageServer()
    session = {
      server,
      browser: await launch(browserUnderTest, { lessMotion: true, ...options, hosts: server.port }),
    }
  })
  afterAll(async () => {
    await session?.browser.close()
    await session?.server.close()
    if (session !== undefined) expect(askedBeyond(session.server)).toEqual([])
  })
  return () => {
    if (session === undefined) throw new Error('a session exists only while tests run')
    return session
  }
}

function askedBeyond(server: PageServer): string[] {
  return server.requests
    .filter((request) => !isOfTheBrowser(request))
    .map(requestedAddress)
    .filter((address) => !server.serves(address) && !address.endsWith('/favicon.ico'))
}

/** Opens a page in a window of a fixed size, so that two pictures can be compared. */
export async function openPage(browser: BrowserUnderTest, url: string): Promise<Page> {
  const page = await browser.open(url)
  await page.setViewport(viewport)
  return page
}

/** Opens a page and waits until the badge says that so many matches were found. */
export async function openRead(
  browser: BrowserUnderTest,
  url: string,
  matches: number,
): Promise<Page> {
  const page = await openPage(browser, url)
  await waitForBadge(browser, page, String(matches))
  return page
}

export async function waitForBadge(browser: BrowserUnderTest, page: Page, text: string) {
  await until(`the badge to show "${text}"`, async () => (await browser.badge(page)) === text)
}

/** The share of pixels, 0 to 1, in which two pages differ where the words stand. */
export async function paintedShare(page: Page, plain: Page, words: string): Promise<number> {
  await plain.bringToFront()
  const before = await pictureOf(plain, words)
  await page.bringToFront()
  return differingShare(before, await pictureOf(page, words))
}

/** Loads the fixture anew, and waits until words that nobody paints stand there as before. */
export async function reload(page: Page, plain: Page): Promise<void> {
  await page.reload()
  await until(
    'the page to be drawn anew',
    async () => (await paintedShare(page, plain, unmarked[0])) === 0,
  )
}

/** How many ranges of ours are painted on a page: pages can see that highlights exist. */
export function paintedRanges(page: Page): Promise<number> {
  return page.evaluate(() =>
    ['protest', 'force', 'map', 'rulers']
      .map((family) => CSS.highlights.get(`framelight-${family}`)?.size ?? 0)
      .reduce((sum, size) => sum + size),
  )
}
