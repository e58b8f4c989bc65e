import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Popup } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { expected, serveFixture, unread } from '../fixtures/strike.ts'
import { openPage, paintedRanges, useSession, waitForBadge } from './session.ts'

const session = useSession()
const count = String(expected.length)
const origin = '*://plain.example/*'
let page: Page

beforeAll(() => serveFixture(session().server))
beforeEach(async () => {
  await page?.close()
  page = await openPage(session().browser, unread)
})

/** Opens the popup, waits for a button in it and clicks it. */
async function press(action: string): Promise<Popup> {
  const popup = await session().browser.openPopup(page)
  const selector = `[data-action="${action}"]`
  await until(`the popup to offer ${action}`, () =>
    popup.evaluate((sought) => document.querySelector(sought) !== null, selector),
  )
  await popup.click(selector)
  return popup
}

async function waitUntilLeft(left: Page): Promise<void> {
  await until('the paint to go', async () => (await paintedRanges(left)) === 0)
  await waitForBadge(session().browser, left, '')
}

describe('a site on no list', () => {
  test('is read once by a click, and not again after that', async () => {
    const { browser } = session()
    expect(await paintedRanges(page)).toBe(0)
    const popup = await press('readOnce')
    await until('the popup to list them', () =>
      popup.evaluate(
        (all) => document.querySelectorAll('[data-match]').length === all,
        expected.length,
      ),
    )
    await popup.close()
    await waitForBadge(browser, page, count)
    const painted = await paintedRanges(page)
    expect(painted).toBeGreaterThan(0)
    await page.reload()
    expect(await paintedRanges(page)).toBe(0)
  })

  test('is read from now on where the reader says always, open pages first', async () => {
    const { browser } = session()
    await browser.control.letPromptsPass()
    // A prompt closes the popup, and what it asked for goes on all the same.
    await (await press('readAlways')).close()
    await waitForBadge(browser, page, count)
    await page.reload()
    await waitForBadge(browser, page, count)
    await browser.control.stopBackground()
    const later = await openPage(browser, unread)
    await waitForBadge(browser, later, count)
    const popup = await press('takeBack')
    for (const one of [page, later]) await waitUntilLeft(one)
    await popup.close()
    await later.reload()
    expect(await paintedRanges(later)).toBe(0)
    await later.close()
  })

  test('is left at once when it is taken back in the browser, and can be had again', async () => {
    const { browser } = session()
    await browser.control.allow(origin)
    await waitForBadge(browser, page, count)
    await browser.control.disallow(origin)
    await waitUntilLeft(page)
    await browser.control.allow(origin)
    await waitForBadge(browser, page, count)
    await browser.control.disallow(origin)
    await waitUntilLeft(page)
    expect(await browser.errors()).toEqual([])
  })
})
