import type { Page } from 'puppeteer-core'
import { waitForReport } from '../drivers/entries.ts'
import type { BrowserUnderTest, Popup } from '../drivers/types.ts'

/** When a popup showed what, in milliseconds from the moment when the browser begins to load it. */
export interface Opening {
  /** Something to be seen. */
  readonly first: number
  /** The largest text of it: the list, or the sentence that says why there is none. */
  readonly content: number
}

/** Opens the popup of a page and closes it again. */
export async function timeOpening(browser: BrowserUnderTest, page: Page): Promise<Opening> {
  const popup = await browser.openPopup(page)
  await waitForReport(popup)
  const opening = await paintsOf(popup)
  await popup.close()
  return opening
}

/** Frames after which all that was asked for is painted, and noted. */
const patience = 10

/** What the browser itself noted; it tells of every text that was larger than those before. */
function paintsOf(popup: Popup): Promise<Opening> {
  // Functions with names of their own would not survive the way into the popup.
  return popup.evaluate(async (frames) => {
    const painted: number[] = []
    const observer = new PerformanceObserver((list) => {
      painted.push(...list.getEntries().map(({ startTime }) => startTime))
    })
    observer.observe({ type: 'largest-contentful-paint', buffered: true })
    for (let left = frames; left > 0 || painted.length === 0; left -= 1) {
      await new Promise(requestAnimationFrame)
    }
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return { first: paint?.startTime ?? Math.min(...painted), content: Math.max(...painted) }
  }, patience)
}
