import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import { openPage, openRead, useSession, waitForBadge } from './session.ts'
import { forget, store } from './storage.ts'

const session = useSession()
const count = String(expected.length)
let page: Page
let plain: Page

beforeAll(async () => {
  serveFixture(session().server)
  plain = await openPage(session().browser, unread)
  page = await openRead(session().browser, read, expected.length)
})

async function waitForTitle(of: Page, words: string): Promise<void> {
  const { browser } = session()
  await until(`the button to say "${words}"`, async () => (await browser.title(of)).includes(words))
}

test('the button tells the state of the tab in front, whichever that is', async () => {
  const { browser } = session()
  await waitForTitle(page, `${count} framings`)
  await waitForTitle(plain, 'this page is not read')
  expect(await browser.badge(plain)).toBe('')
  await waitForBadge(browser, page, count)
})

test('it keeps the count while a page only changes its address', async () => {
  const { browser } = session()
  await page.evaluate(() => history.pushState({}, '', '#further'))
  expect(await browser.badge(page)).toBe(count)
})

test('it forgets a page that was left, and knows it again on the way back', async () => {
  const { browser } = session()
  await page.goto(unread)
  await waitForTitle(page, 'this page is not read')
  expect(await browser.badge(page)).toBe('')
  // Puppeteer's own way back waits for a load that a page from the back-forward cache never has.
  await page.evaluate(() => void setTimeout(() => history.back()))
  await waitForBadge(browser, page, count)
})

test('it stands while the background rests, and is right once it is woken', async () => {
  const { browser } = session()
  await browser.control.stopBackground()
  const other = await openPage(browser, read)
  await waitForBadge(browser, other, count)
  await waitForBadge(browser, page, count)
  await browser.control.stopBackground()
  await other.evaluate(() => document.querySelector('h1 + p')?.remove())
  await waitForBadge(browser, other, String(expected.length - 1))
  await other.close()
})

test('on every tab it says that highlights are off', async () => {
  const { browser } = session()
  await store(browser, { highlights: false })
  for (const one of [page, plain]) await waitForTitle(one, 'highlights are switched off')
  expect(await browser.badge(page)).toBe('')
  await forget(browser)
  await waitForBadge(browser, page, count)
})
