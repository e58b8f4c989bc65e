import { expect, test } from 'vitest'
import { readEntries, waitForReport } from '../drivers/entries.ts'
import type { Popup } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import { openPage, openRead, useSession, waitForBadge } from './session.ts'

const session = useSession()

const count = (panel: Popup) =>
  panel.evaluate(() => document.querySelectorAll('[data-match]').length)

test('the side panel lists what the page in front holds, and follows the reader', async () => {
  const { browser, server } = session()
  serveFixture(server)
  const page = await openRead(browser, read, expected.length)
  const panel = await browser.openPanel(page)
  await waitForReport(panel)
  const entries = await readEntries(panel)
  expect(entries.map(({ frame }) => frame)).toEqual(expected.map(({ frame }) => frame))

  await openPage(browser, unread)
  await until('the list to go with its page', async () => (await count(panel)) === 0)
  await page.bringToFront()
  await until('the list to come back', async () => (await count(panel)) === expected.length)

  await page.reload()
  await waitForBadge(browser, page, String(expected.length))
  await until('the page as it is read anew', async () => (await count(panel)) === expected.length)
  await panel.click('[data-action=next]')
  await panel.click('[data-action=previous]')
  await until('the page to scroll to the last match', () => page.evaluate(() => scrollY > 1000))
  await panel.close()
})
