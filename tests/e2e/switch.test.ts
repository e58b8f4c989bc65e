import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import type { Popup } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import { openPage, openRead, paintedShare, reload, useSession, waitForBadge } from './session.ts'

const session = useSession()

/** @returns undefined while the popup is not drawn */
function isOn(popup: Popup): Promise<boolean | undefined> {
  return popup.evaluate(
    () => document.querySelector<HTMLInputElement>('.masthead input')?.checked ?? undefined,
  )
}

/** Turns the switch in the popup of a page, and makes sure from where to where. */
async function turn(page: Page, on: boolean): Promise<void> {
  const popup = await session().browser.openPopup(page)
  await until('the switch', async () => (await isOn(popup)) === !on)
  await popup.click('.masthead input')
  await until('the switch to turn', async () => (await isOn(popup)) === on)
  await popup.close()
}

test('the switch takes the highlights off the open page, for good, and brings them back', async () => {
  const { browser, server } = session()
  serveFixture(server)
  const plain = await openPage(browser, unread)
  const page = await openRead(browser, read, expected.length)
  const painted = () => paintedShare(page, plain, 'extremists')
  expect(await painted()).toBeGreaterThan(0.5)

  await turn(page, false)
  await until('the paint to go', async () => (await painted()) === 0)
  await waitForBadge(browser, page, '')

  await reload(page, plain)
  expect(await painted()).toBe(0)

  await turn(page, true)
  await waitForBadge(browser, page, String(expected.length))
  expect(await painted()).toBeGreaterThan(0.5)
})
