import { beforeEach, expect, test } from 'vitest'
import { readEntries } from '../drivers/entries.ts'
import { isNoteOfLeaving } from '../drivers/firefox-notes.ts'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import {
  openPage,
  openRead,
  paintedRanges,
  paintedShare,
  useSession,
  waitForBadge,
} from './session.ts'

const session = useSession()
const all = String(expected.length)

beforeEach(() => serveFixture(session().server))

const append = () => {
  const paragraph = document.createElement('p')
  paragraph.textContent = 'The minister called the marchers bandits.'
  document.querySelector('h1')?.after(paragraph)
}

test('a page that changes its address and all its text is read anew, and so is the way back', async () => {
  const { browser, server } = session()
  const other = 'http://elaph.com/other.html'
  server.put(other, '<!doctype html><html lang="it"><title>x</title><p>La polizia ha detto.</p>')
  const page = await openRead(browser, read, expected.length)
  await page.evaluate(() => {
    history.pushState(null, '', '/report.html')
    document.querySelector('article')?.remove()
    document.body.innerHTML = '<p>The minister called the marchers bandits.</p>'
  })
  await waitForBadge(browser, page, '1')
  await page.goto(other)
  await waitForBadge(browser, page, '')
  await page.evaluate(() => history.back())
  await until('the page to be read again', async () => {
    const badge = await browser.badge(page)
    return badge === '1' || badge === all
  })
  expect(await paintedRanges(page)).toBeGreaterThan(0)
  await page.close()
})

test('an open page goes on when the background was stopped', async () => {
  const { browser } = session()
  const page = await openRead(browser, read, expected.length)
  await browser.control.stopBackground()
  await page.evaluate(append)
  await waitForBadge(browser, page, String(expected.length + 1))
  await browser.control.stopBackground()
  const popup = await browser.openPopup(page)
  expect(await readEntries(popup)).toHaveLength(expected.length + 1)
  await popup.close()
  await page.close()
})

test('a page that opens while the background is stopped again and again is read', async () => {
  const { browser } = session()
  const opening = browser.open(read)
  for (let count = 0; count < 4; count += 1) await browser.control.stopBackground()
  const page = await opening
  await until('the page to be painted', async () => (await paintedRanges(page)) > 0)
  await waitForBadge(browser, page, all)
  await page.close()
})

test('an update leaves no paint that nobody looks after, and the page is read when it is loaded', async () => {
  const { browser } = session()
  const page = await openRead(browser, read, expected.length)
  const before = await paintedRanges(page)
  await browser.updateExtension()
  await page.evaluate(append)
  // Chromium lets the old script go and brings no new one; Firefox brings the new one at once.
  await until('the old paint to go, or the new to come', async () => {
    const now = await paintedRanges(page)
    return now === 0 || now > before
  })
  await page.reload()
  await waitForBadge(browser, page, all)
  expect(await paintedRanges(page)).toBe(before)
  await page.close()
})

test('an extension that is disabled leaves the open pages, and reads again once it is enabled', async () => {
  const { browser } = session()
  const plain = await openPage(browser, unread)
  const page = await openRead(browser, read, expected.length)
  const before = await paintedRanges(page)
  await browser.control.setEnabled(false)
  // Firefox ends our script at once, with what stands in the registry, and takes its style away.
  await until('the paint to go', async () => {
    return (await paintedShare(page, plain, 'extremists')) === 0
  })
  const meanwhile = await browser.open(read)
  expect(await paintedRanges(meanwhile)).toBe(0)
  await browser.control.setEnabled(true)
  for (const one of [page, meanwhile]) {
    await one.reload()
    await waitForBadge(browser, one, all)
    expect(await paintedRanges(one)).toBe(before)
    await one.close()
  }
})

test('none of these faults made the extension report an error', async () => {
  const errors = await session().browser.errors()
  expect(errors.filter((one) => !isNoteOfLeaving(one))).toEqual([])
})
