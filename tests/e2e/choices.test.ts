import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { nameOf, type Switch } from '../../lib/settings/choices.ts'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture } from '../fixtures/strike.ts'
import { openPage, openRead, paintedRanges, useSession, waitForBadge } from './session.ts'
import { forget, store, stored } from './storage.ts'

const session = useSession()
const all = expected.length
let page: Page

beforeAll(async () => {
  serveFixture(session().server)
  page = await openRead(session().browser, read, all)
})

beforeEach(async () => {
  await forget(session().browser)
  await waitForBadge(session().browser, page, String(all))
})

const switches: readonly [string, Switch, number][] = [
  ['a family', { kind: 'family', id: 'protest' }, 2],
  ['a frame', { kind: 'frame', id: 'order-restored' }, 3],
  ['a rule', { kind: 'rule', frame: 'despot-label', rule: 'despot' }, 3],
]

test.each(switches)('%s goes off the open page and comes back', async (_, choice, left) => {
  const { browser } = session()
  const before = await paintedRanges(page)
  await store(browser, { [nameOf(choice)]: true })
  await waitForBadge(browser, page, String(left))
  expect(await paintedRanges(page)).toBeLessThan(before)
  await forget(browser)
  await waitForBadge(browser, page, String(all))
  expect(await paintedRanges(page)).toBe(before)
})

test('a site that is off is not read, on its subdomains neither, and lasts over a reload', async () => {
  const { browser, server } = session()
  const sub = read.replace('elaph', 'www.elaph')
  server.put(sub, '<!doctype html><html lang="en"><p>The mob of rioters looted the shops.</p>')
  await store(browser, { [nameOf({ kind: 'site', host: 'elaph.com' })]: true })
  await waitForBadge(browser, page, '')
  expect(await paintedRanges(page)).toBe(0)
  for (const visit of [() => page.reload(), () => page.goto(sub), () => page.goto(read)]) {
    await visit()
    await until('the title to say so', async () =>
      (await browser.title(page)).includes('switched off on this site'),
    )
  }
  expect(await paintedRanges(page)).toBe(0)
})

test('two windows that choose at once lose nothing, and every page follows', async () => {
  const { browser } = session()
  const other = await openPage(browser, read)
  await Promise.all([
    store(browser, { [nameOf({ kind: 'family', id: 'protest' })]: true }),
    store(browser, { [nameOf({ kind: 'frame', id: 'order-restored' })]: true }),
  ])
  for (const one of [page, other]) await waitForBadge(browser, one, '1')
  await page.reload()
  await waitForBadge(browser, page, '1')
  await other.close()
})

test('damaged choices have their default alone, and are kept', async () => {
  const { browser } = session()
  await store(browser, {
    highlights: 'perhaps',
    'off:frame:order-restored': 7,
    'off:family:protest': true,
    'from a newer version': 'kept',
  })
  await waitForBadge(browser, page, '2')
  await page.reload()
  await waitForBadge(browser, page, '2')
  const kept = await stored(browser)
  expect(kept).toMatchObject({ highlights: 'perhaps', 'from a newer version': 'kept' })
  expect(await browser.errors()).toEqual([])
})
