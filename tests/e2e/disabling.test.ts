import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import { openPage, paintedShare, reload, useSession, waitForBadge } from './session.ts'
import { store, stored } from './storage.ts'

const session = useSession()
const count = String(expected.length)
const origin = '*://plain.example/*'

const never = 'http://other.example/strike.html'

beforeAll(() => serveFixture(session().server, [never]))

/** Looks at the pixels: what Firefox leaves in the page's list of highlights it does not paint. */
async function waitForPaint(page: Page, plain: Page, isThere: boolean): Promise<void> {
  await until(`the paint to ${isThere ? 'come' : 'go'}`, async () => {
    return (await paintedShare(page, plain, 'extremists')) > 0 === isThere
  })
}

test('disabled while pages are open, it leaves them, and comes back with what was chosen', async () => {
  const { browser } = session()
  await browser.control.allow(origin)
  await store(browser, { 'off:frame:order-restored': true })
  const left = String(expected.length - 1)
  const plain = await openPage(browser, never)
  const listed = await openPage(browser, read)
  const granted = await openPage(browser, unread)
  for (const page of [listed, granted]) await waitForBadge(browser, page, left)

  await browser.control.setEnabled(false)
  for (const page of [listed, granted]) await waitForPaint(page, plain, false)
  await reload(listed, plain)
  expect(await paintedShare(listed, plain, 'extremists')).toBe(0)

  await browser.control.setEnabled(true)
  for (const page of [listed, granted]) {
    await page.reload()
    await waitForPaint(page, plain, true)
    await waitForBadge(browser, page, left)
  }
  expect(await stored(browser)).toEqual({ 'off:frame:order-restored': true })
  await store(browser, { 'off:frame:order-restored': false })
  await waitForBadge(browser, listed, count)
})
