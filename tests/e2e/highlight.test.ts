import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { expected, read, serveFixture, unmarked, unread } from '../fixtures/strike.ts'
import {
  openPage,
  openRead,
  paintedRanges,
  paintedShare,
  useSession,
  waitForBadge,
} from './session.ts'

const session = useSession()
let page: Page
let plain: Page

beforeAll(async () => {
  const { browser, server } = session()
  serveFixture(server)
  plain = await openPage(browser, unread)
  page = await openRead(browser, read, expected.length)
})

const inView = expected.slice(0, 2).flatMap(({ terms }) => terms)

describe('a page of a news site, without a click', () => {
  test.each(inView)('shows "%s" in another colour', async (words) => {
    expect(await paintedShare(page, plain, words)).toBeGreaterThan(0.5)
  })

  test.each(unmarked)('leaves "%s" as it is', async (words) => {
    expect(await paintedShare(page, plain, words)).toBe(0)
  })

  test('keeps its HTML to the letter', async () => {
    const html = () => document.documentElement.outerHTML
    expect(await page.evaluate(html)).toBe(await plain.evaluate(html))
  })
})

test('a page of no listed site is left alone', async () => {
  expect(await session().browser.badge(plain)).toBe('')
})

test('text that comes later is read and highlighted too', async () => {
  const append = () => {
    const paragraph = document.createElement('p')
    paragraph.textContent = 'The minister called the marchers bandits.'
    document.querySelector('h1')?.after(paragraph)
  }
  await page.evaluate(append)
  await plain.evaluate(append)
  await waitForBadge(session().browser, page, String(expected.length + 1))
  expect(await paintedShare(page, plain, 'bandits')).toBeGreaterThan(0.5)
  expect(await paintedShare(page, plain, 'library')).toBe(0)
})

test('a text without markup is read and highlighted, over the ends of its lines', async () => {
  const { browser, server } = session()
  const url = 'http://elaph.com/speech.txt'
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  const body = `Strikers filled the square of the old town on Monday. The minister called the
demonstrators bandits and said that soldiers would clear the harbour.\n`
  server.put(url, { body, headers })
  const text = await openRead(browser, url, 1)
  expect(await paintedRanges(text)).toBe(2)
})
