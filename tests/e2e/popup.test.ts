import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Entry, readEntries, showOnPage, waitForReport } from '../drivers/entries.ts'
import { differingShare, pictureOf } from '../drivers/pixels.ts'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import { openPage, openRead, useSession } from './session.ts'

const session = useSession()
let page: Page

beforeAll(async () => {
  const { browser, server } = session()
  serveFixture(server)
  page = await openRead(browser, read, expected.length)
})

describe('the popup', () => {
  let entries: readonly Entry[]
  const row = (entry: Entry | undefined, name: string) =>
    entry?.evidence.find(([found]) => found === name)?.[1]

  beforeAll(async () => {
    const popup = await session().browser.openPopup(page)
    entries = await readEntries(popup)
    await popup.close()
  })

  test('lists the matches in the order of the page', () => {
    expect(entries.map(({ frame, terms }) => ({ frame, terms }))).toEqual(
      expected.map(({ frame, terms }) => ({ frame, terms })),
    )
  })

  test.each(expected.map((one, index) => ({ ...one, index, name: one.terms.join(' … ') })))(
    'explains "$name"',
    ({ index, frame, terms, voice, speaker, source }) => {
      const entry = entries[index]
      expect(entry?.voiceKind).toBe(voice)
      expect(entry?.voice).toContain(speaker ?? '')
      expect(row(entry, 'The rule')).toMatch(new RegExp(`^${frame}, [a-z-]+$`))
      expect(row(entry, 'What it does')?.length).toBeGreaterThan(40)
      expect(row(entry, 'The words')).toContain(terms[0])
      expect(row(entry, 'In the article')).toMatch(source)
    },
  )
})

test('a click on a match scrolls to it and flashes it', async () => {
  const { browser } = session()
  const [last] = expected.slice(-1)
  const label = last?.terms[1] ?? ''
  const popup = await browser.openPopup(page)
  const entry = (await readEntries(popup)).at(-1)
  if (entry === undefined) throw new Error('the popup lists nothing')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await showOnPage(popup, entry)
  await until('the page to scroll', () => page.evaluate(() => scrollY > 1000))
  const flashed = await pictureOf(page, label)
  await until('the flash to end', async () => {
    return differingShare(flashed, await pictureOf(page, label)) > 0.3
  })
  await popup.close()
  await page.evaluate(() => scrollTo(0, 0))
})

test('says in words why there is nothing on a page of no listed site', async () => {
  const { browser } = session()
  const popup = await browser.openPopup(await openPage(browser, unread))
  await waitForReport(popup)
  expect(await popup.evaluate(() => document.querySelector('main')?.textContent ?? '')).toContain(
    'This site is not on the list',
  )
  await popup.close()
})

test('a match is copied, to be pasted anywhere', async () => {
  const popup = await session().browser.openPopup(page)
  await waitForReport(popup)
  await popup.click('.match summary')
  await until('the evidence to open', () =>
    popup.evaluate(() => document.querySelector('[data-action=copy]') !== null),
  )
  await popup.click('[data-action=copy]')
  await until('the popup to say so', () =>
    popup.evaluate(() => /Copied/.test(document.querySelector('.toast p')?.textContent ?? '')),
  )
  await popup.close()
})

test('the list of keys leads to where the browser changes its shortcuts', async () => {
  const popup = await session().browser.openPopup(page)
  await popup.click('[data-action=keys]')
  await popup.click('[data-action=change-shortcuts]')
  const shortcuts = await until('the page of shortcuts', async () =>
    page
      .browser()
      .targets()
      .find((target) => /^(chrome:\/\/extensions\/shortcuts|about:addons)/.test(target.url())),
  )
  await (await shortcuts.page())?.close()
  await popup.close()
})
