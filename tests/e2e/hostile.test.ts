import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { readEntries } from '../drivers/entries.ts'
import { until } from '../drivers/until.ts'
import { frame, hostilePages } from '../fixtures/hostile.ts'
import { openRead, useSession } from './session.ts'

const session = useSession()
const address = (name: string): string => `http://elaph.com/${encodeURIComponent(name)}.html`
const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body>${body}`

async function openHostile(name: string, html: string, matches = 1): Promise<Page> {
  const { browser, server } = session()
  server.put(address(name), html)
  return openRead(browser, address(name), matches)
}

test.each(Object.entries(hostilePages))('a page that %s is read to its end', async (name, html) => {
  const page = await openHostile(name, html)
  const popup = await session().browser.openPopup(page)
  const entries = await readEntries(popup)
  expect(entries.map(({ terms }) => terms)).toEqual([['demonstrators', 'extremists']])
  await popup.close()
  await page.close()
})

describe('a page that meddles with the highlights', () => {
  let page: Page
  const painted = () => page.evaluate(() => CSS.highlights.get('framelight-protest')?.size)

  beforeAll(async () => {
    page = await openHostile('meddles', pageOf(frame))
  })

  test.each([
    ['empties the registry', () => CSS.highlights.clear()],
    ['takes our name', () => void CSS.highlights.set('framelight-protest', new Highlight())],
    ['empties our highlight', () => CSS.highlights.get('framelight-protest')?.clear()],
  ])('%s, and the paint comes back', async (_what, meddle) => {
    await until('the paint', async () => (await painted()) === 2)
    await page.evaluate(meddle)
    await until('the paint to come back', async () => (await painted()) === 2)
  })
})

test('markup that a page shows as text stays text in the popup', async () => {
  const markup = '&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(1)&lt;/script&gt;'
  const page = await openHostile('markup', pageOf(frame.replace('in a talk', markup)))
  const popup = await session().browser.openPopup(page)
  const [entry] = await readEntries(popup)
  expect(entry?.quotation).toContain('<script>alert(1)</script>')
  expect(
    await popup.evaluate(() => document.querySelectorAll('main img, main script').length),
  ).toBe(0)
  await popup.close()
})

test('what turns letters around on the page is shown in the popup, and turns none there', async () => {
  const turned = frame.replace('demonstrators', '\u202Edemonstrators\u202C')
  const page = await openHostile('bidi', pageOf(turned.replace('a talk', '\u2067a talk')))
  const popup = await session().browser.openPopup(page)
  const shown = (await readEntries(popup)).map(({ quotation, terms }) => [quotation, ...terms])
  expect(shown.flat().join()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  expect(shown.flat().join()).toContain('⇄demonstrators')
  await popup.close()
})

test('none of these pages made the extension report an error', async () => {
  expect(await session().browser.errors()).toEqual([])
})
