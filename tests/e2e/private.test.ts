import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { readEntries, waitForReport } from '../drivers/entries.ts'
import type { Json } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import { paintedRanges, useSession } from './session.ts'

/** The part of the extension's API that runs where the extension is; the tests' types are a page's. */
declare const chrome: {
  readonly storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<Json> }>
  readonly permissions: { getAll(): Promise<Json> }
  readonly scripting: { getRegisteredContentScripts(): Promise<Json> }
}

const session = useSession({ isPrivate: true })

beforeAll(() => serveFixture(session().server))

/** All that the extension or the browser keeps for it. */
function kept(): Promise<Json> {
  return session().browser.control.inExtension(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    permissions: await chrome.permissions.getAll(),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
  }))
}

function waitForPaint(page: Page): Promise<boolean> {
  return until('the paint', async () => (await paintedRanges(page)) > 0)
}

test('a private window is read, and nothing of it is kept', async () => {
  const { browser } = session()
  const before = await kept()
  const page = await browser.open(read)
  await waitForPaint(page)
  const popup = await browser.openPopup(page)
  expect(await readEntries(popup)).toHaveLength(expected.length)
  const site = await popup.evaluate(() => document.querySelector('.site p')?.textContent)
  expect(site?.trim()).toBe('elaph.com in a private window, nothing is kept')
  await popup.close()
  expect(await kept()).toEqual(before)
  await page.close()
  expect(await kept()).toEqual(before)
})

test('a site on no list is read there once, and is not offered to be kept', async () => {
  const { browser } = session()
  const before = await kept()
  const page = await browser.open(unread)
  const popup = await browser.openPopup(page)
  await waitForReport(popup)
  const offered = await popup.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>('main [data-action], .site button, .site input'),
    ].map(({ dataset }) => dataset.action ?? 'a switch'),
  )
  expect(offered).toEqual(['readOnce'])
  await popup.click('[data-action=readOnce]')
  await waitForPaint(page)
  await popup.close()
  expect(await kept()).toEqual(before)
  expect(await browser.errors()).toEqual([])
})
