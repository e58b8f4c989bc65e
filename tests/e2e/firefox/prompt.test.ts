import { beforeAll, describe, expect, test } from 'vitest'
import { until } from '../../drivers/until.ts'
import { expected, serveFixture, unread } from '../../fixtures/strike.ts'
import { openPage, paintedRanges, useSession, waitForBadge } from '../session.ts'

// Chromium's prompt is a window of its own, which no driver reaches.
describe('the prompt of the browser itself', () => {
  const session = useSession({ asksReader: true })

  beforeAll(() => serveFixture(session().server))

  async function askAlways() {
    const { browser } = session()
    const page = await openPage(browser, unread)
    const popup = await browser.openPopup(page)
    const button = '[data-action=readAlways]'
    await until('the popup to offer it', () =>
      popup.evaluate((sought) => document.querySelector(sought) !== null, button),
    )
    await popup.click(button)
    return { page, popup }
  }

  test('asks for the one host, and where the reader says no, nothing is read', async () => {
    const { browser } = session()
    const { page, popup } = await askAlways()
    const asked = await browser.control.answerPrompt?.(false)
    expect(asked).toContain('plain.example')
    expect(asked).not.toContain('all websites')
    await popup.close()
    expect(await paintedRanges(page)).toBe(0)
    await page.close()
  })

  test('lets the reading begin where the reader agrees, though the popup is closed by then', async () => {
    const { browser } = session()
    const { page, popup } = await askAlways()
    await popup.close()
    await browser.control.answerPrompt?.(true)
    await waitForBadge(browser, page, String(expected.length))
    await browser.control.disallow('*://plain.example/*')
    await until('the paint to go', async () => (await paintedRanges(page)) === 0)
    await page.close()
  })
})
