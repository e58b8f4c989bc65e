import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { until } from '../drivers/until.ts'
import { useSession } from './session.ts'
import { store, stored } from './storage.ts'

const session = useSession()
const frames = [
  'order-restored',
  'despot-label',
  'contagion',
  'brotherhood',
  'foreign-hand',
  'protest-erasure',
]
const off = Object.fromEntries(frames.map((frame) => [`off:frame:${frame}`, true]))

/** Opens our view in a window of its own, with the list of what is switched off. */
async function openList(): Promise<Page> {
  const view = await session().browser.openOwn('sidepanel.html', 'window')
  const click = (selector: string) =>
    until(`${selector} to be there`, () =>
      view.evaluate((sought) => {
        const element = document.querySelector<HTMLElement>(sought)
        element?.click()
        return element !== null
      }, selector),
    )
  await click('[data-action=off-list]')
  return view
}

/** What the list holds, a text for each of its lines. */
function linesOf(view: Page): Promise<readonly string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('dialog li')].map(({ textContent }) => textContent),
  )
}

/** Clicks the buttons of some lines, without a pause; the others may be gone already. */
function clickIn(view: Page, lines: readonly string[]): Promise<void> {
  return view.evaluate((own) => {
    for (const line of document.querySelectorAll('dialog li')) {
      if (own.includes(line.textContent)) line.querySelector('button')?.click()
    }
  }, lines)
}

test('two windows that turn switches at the same moment lose nothing', async () => {
  const { browser } = session()
  await store(browser, { ...off, 'off:site:bbc.com': true })
  const views = [await openList(), await openList()]
  for (const view of views) {
    await until('the whole list', async () => (await linesOf(view)).length === frames.length + 1)
  }
  const lines = views[0] ? await linesOf(views[0]) : []
  const turnAllOff = () => document.querySelector<HTMLElement>('.masthead input')?.click()
  await Promise.all([
    ...views.map((view, first) =>
      clickIn(
        view,
        lines.filter((_, index) => index % 2 === first),
      ),
    ),
    views[0]?.evaluate(turnAllOff),
  ])
  await until('all of it to be stored', async () => {
    return isDeepStrictEqual(await stored(browser), { highlights: false })
  })
  for (const view of views) {
    await until('both windows to show it', () =>
      view.evaluate(() => {
        const switches = document.querySelectorAll('.masthead input:checked, dialog li')
        return switches.length === 0
      }),
    )
  }
  expect(await browser.errors()).toEqual([])
})
