import type { Page } from 'puppeteer-core'
import { beforeEach, expect, test } from 'vitest'
import { readEntries, showOnPage } from '../drivers/entries.ts'
import { until } from '../drivers/until.ts'
import { openPage, openRead, useSession, waitForBadge } from './session.ts'

const session = useSession({ lessMotion: true })
const listed = 'http://elaph.com/framed.html'
const unlisted = 'http://plain.example/framed.html'
const filler = '<p>The ferry leaves at nine.</p>'.repeat(60)
const said = (who: string, what: string) => `<p>The governor called the ${who} ${what}.</p>`
const html = (body: string) => `<!doctype html><html lang="en"><title>x</title><body>${body}`

/** A page with a frame of its own, one in its text, one of another site and an advertisement. */
const framed = html(`${said('demonstrators', 'extremists')}${filler}
  <iframe id="own" src="/report.html" height="300"></iframe>
  <iframe srcdoc="${said('marchers', 'bandits')}"></iframe>
  <iframe src="http://other.elaph.com/report.html"></iframe><iframe id="ad"></iframe>
  <script>const { contentDocument } = document.querySelector('#ad')
  contentDocument.write(${JSON.stringify(said('strikers', 'thugs'))}); contentDocument.close()</script>
  ${filler}${said('dissidents', 'extremists')}`)

beforeEach(() => {
  const { server } = session()
  const report = html(`${filler}${said('strikers', 'terrorists')}<a href="/next.html">next</a>`)
  for (const site of ['http://elaph.com', 'http://plain.example']) {
    server.put(`${site}/framed.html`, framed)
    server.put(`${site}/report.html`, report)
    server.put(`${site}/next.html`, html(`${said('activists', 'bandits')}${said('rebels', 'x')}`))
  }
  server.put('http://other.elaph.com/report.html', html(said('demonstrators', 'jihadists')))
})

async function targets(page: Page): Promise<(string | undefined)[]> {
  const popup = await session().browser.openPopup(page)
  const entries = await readEntries(popup)
  await popup.close()
  return entries.map(({ terms }) => terms[0])
}

/** How the words of a family look in the first frame. */
const lookInFrame = (page: Page) =>
  page.evaluate(() => {
    const view = document.querySelector('iframe')?.contentWindow as typeof globalThis | undefined
    const word = view?.document.querySelector('p:last-of-type')
    const size = view?.CSS.highlights.get('framelight-protest')?.size ?? 0
    const style = word && view?.getComputedStyle(word, '::highlight(framelight-protest)')
    return { size, colour: style?.backgroundColor }
  })

test.each([
  ['a listed page', listed],
  ['a page that is read by a click', unlisted],
])('%s is read with its frames, but for those of others and advertisements', async (_kind, url) => {
  const { browser } = session()
  const page = await openPage(browser, url)
  if (url === unlisted) {
    const popup = await browser.openPopup(page)
    await until('the popup to offer it', () =>
      popup.evaluate(() => document.querySelector('[data-action=readOnce]') !== null),
    )
    await popup.click('[data-action=readOnce]')
    await until('the popup to list them', () =>
      popup.evaluate(() => document.querySelectorAll('[data-match]').length === 4),
    )
    await popup.close()
  }
  await waitForBadge(browser, page, '4')
  expect(await targets(page)).toEqual(['demonstrators', 'strikers', 'marchers', 'dissidents'])
  expect(await lookInFrame(page)).toEqual({ size: 2, colour: 'rgba(213, 94, 0, 0.18)' })
  await page.close()
})

test('a click in the list brings the words in a frame into view', async () => {
  const { browser } = session()
  const page = await openRead(browser, listed, 4)
  const popup = await browser.openPopup(page)
  const entry = (await readEntries(popup)).find(({ terms }) => terms.includes('strikers'))
  if (entry) await showOnPage(popup, entry)
  await until('the words to be in the middle', () =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe')
      const words = frame?.contentDocument?.querySelector('p:last-of-type')
      const top =
        (frame?.getBoundingClientRect().top ?? 0) + (words?.getBoundingClientRect().top ?? 0)
      return Math.abs(top / innerHeight - 0.5) < 0.1
    }),
  )
  await popup.close()
  await page.close()
})

test('a frame that goes elsewhere, back and away is followed', async () => {
  const { browser } = session()
  const page = await openRead(browser, listed, 4)
  const inFrame = () => page.evaluate(() => document.querySelector('iframe')?.contentDocument?.URL)
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentDocument?.querySelector('a')?.click(),
  )
  await until('the next page', async () => (await inFrame())?.endsWith('/next.html'))
  await until('its words', async () => (await targets(page)).includes('activists'))
  await page.evaluate(() => history.back())
  await until('the page before', async () => (await inFrame())?.endsWith('/report.html'))
  await until('its words', async () => (await targets(page)).includes('strikers'))
  await page.evaluate(() => document.querySelector('iframe')?.remove())
  await waitForBadge(browser, page, '3')
  expect(await targets(page)).toEqual(['demonstrators', 'marchers', 'dissidents'])
  await page.close()
})

test('none of this made the extension report an error', async () => {
  expect(await session().browser.errors()).toEqual([])
})
