import type { Page } from 'puppeteer-core'
import type { BrowserUnderTest } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'

/** The time from one frame to the next, in milliseconds, while the list scrolls and while it rests. */
export interface Frames {
  readonly scrolling: readonly number[]
  readonly resting: readonly number[]
}

/** Pixels a frame, as a quick turn of the wheel makes them, and for how many frames. */
const speed = 120
const length = 300

/** Scrolls down the list of a popup. */
export async function timeScrolling(browser: BrowserUnderTest, page: Page): Promise<Frames> {
  const popup = await browser.openPopup(page)
  await until('the whole list', () => popup.evaluate(isWhole), 60_000)
  const scrolling = await popup.evaluate(scrollDown, speed, length)
  const resting = await popup.evaluate(rest, scrolling.length)
  await popup.close()
  return { scrolling, resting }
}

function isWhole(): boolean {
  return document.querySelector('.matches')?.getAttribute('aria-busy') === 'false'
}

async function scrollDown(step: number, frames: number): Promise<number[]> {
  const main = document.querySelector('main')
  const times: number[] = []
  if (main === null) return times
  let before = await new Promise<number>(requestAnimationFrame)
  while (times.length < frames) {
    main.scrollTop += step
    const now = await new Promise<number>(requestAnimationFrame)
    times.push(now - before)
    before = now
  }
  return times
}

async function rest(frames: number): Promise<number[]> {
  const times: number[] = []
  let before = await new Promise<number>(requestAnimationFrame)
  while (times.length < frames) {
    const now = await new Promise<number>(requestAnimationFrame)
    times.push(now - before)
    before = now
  }
  return times
}
