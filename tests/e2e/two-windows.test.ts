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

/** Clicks every second button of the list, beginning at one of them, without a pause. */
function clickEverySecond(view: Page, first: number): Promise<void> {
  return view.evaluate((from) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('dialog li button')]
    for (const [index, button] of buttons.entries()) if (index % 2 === from) button.click()
  }, first)
}

test('two windows that turn switches at the same moment lose nothing', async () => {
  const { browser } = session()
  await store(browser, { ...off, 'off:site:bbc.com': true })
  const views = [await openList(), await openList()]
  const listed = (view: Page) => view.evaluate(() => document.querySelectorAll('dialog li').length)
  for (const view of views) {
    await until('the whole list', async () => (await listed(view)) === frames.length + 1)
  }
  const turnAllOff = () => document.querySelector<HTMLElement>('.masthead input')?.click()
  await Promise.all([
    ...views.map((view, first) => clickEverySecond(view, first)),
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
