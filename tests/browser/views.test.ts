import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languageCodes } from '../../lib/lexicon/types.ts'
import { requireBrowser } from '../drivers/find-browsers.ts'
import { galleryPages, type Where } from '../views/gallery-page.ts'

let browser: Browser
let documents: Awaited<ReturnType<typeof galleryPages>>
const checker = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

beforeAll(async () => {
  documents = await galleryPages()
  browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
}, 60_000)
afterAll(() => browser?.close())

interface Look {
  readonly language: (typeof languageCodes)[number]
  readonly where?: Where
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

async function openGallery({ language, where = 'popup', scheme = 'light', ...size }: Look) {
  const page = await browser.newPage()
  await page.setViewport({ width: size.width ?? 400, height: size.height ?? 600 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await page.setContent(documents(language, where))
  return page
}

/** Runs a task for each state, `many` apart: it is `done` once more, and again, and again. */
async function inEachState<Answer>(page: Page, task: (page: Page) => Promise<Answer>) {
  const answers: Record<string, Answer> = {}
  for (const name of await page.evaluate(() => window.gallery.names())) {
    if (name === 'many') continue
    await page.evaluate((name) => window.gallery.show(name), name)
    answers[name] = await task(page)
  }
  return answers
}

const clean = (answers: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(answers).filter(([, found]) => found.length > 0))

describe.each(languageCodes)('the panel in %s', (language) => {
  test.each(['light', 'dark'] as const)(
    'has no flaw that axe finds, in any state, %s',
    async (scheme) => {
      const page = await openGallery({ language, scheme })
      await page.evaluate(checker)
      // What the scheme changes is the contrast; all else is looked at once.
      const only = scheme === 'light' ? [] : ['color-contrast']
      const found = await inEachState(page, () => page.evaluate(findFlaws, only))
      expect(clean(found)).toEqual({})
      await page.close()
    },
    120_000,
  )

  test('is cut off nowhere, at 200 pixels or in a side panel, and its targets are large', async () => {
    for (const [where, width] of [
      ['sidepanel', 200],
      ['sidepanel', 320],
      ['popup', 400],
    ] as const) {
      const page = await openGallery({ language, where, width })
      expect(clean(await inEachState(page, () => page.evaluate(findTightSpots)))).toEqual({})
      await page.close()
    }
  }, 120_000)
})

test('is used with the keyboard alone, in Arabic', async () => {
  const page = await openGallery({ language: 'ar' })
  await page.evaluate(() => window.gallery.show('done'))
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const shown = () => page.evaluate(() => window.gallery.shown)
  const stops: string[] = []
  for (let press = 0; press < 40 && !stops.at(-1)?.includes('المفاتيح'); press += 1) {
    await page.keyboard.press('Tab')
    stops.push(await focused())
  }
  expect(stops.at(-1)).toBe('المفاتيح')
  expect(stops.length).toBeLessThan(25)

  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('dialog')?.open === true)
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.querySelector('dialog') === null)
  expect(await focused()).toBe('المفاتيح')

  // The Tab key came by the first match.
  await page.keyboard.press('n')
  await focusOn(page, '2')
  await page.keyboard.press('ArrowDown')
  await focusOn(page, '3')
  expect(await shown()).toEqual([2])
  await page.keyboard.press('Enter')
  expect(await shown()).toEqual([2, 3])

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-action=mute-rule]')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('إيقاف هذه القاعدة')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.textContent === 'تراجع')
  await page.close()
}, 60_000)

test('is searched with the keyboard alone, in Arabic', async () => {
  const page = await openGallery({ language: 'ar' })
  await page.evaluate(() => window.gallery.show('done'))
  // The list is drawn in pieces.
  const listed = async () => {
    await page.waitForSelector('.matches[aria-busy=false]')
    return page.evaluate(() => document.querySelectorAll('[data-match]').length)
  }
  const all = await listed()
  await page.keyboard.press('/')
  await page.keyboard.type('النظام')
  await page.waitForSelector('.filter-state')
  expect(await listed()).toBeGreaterThan(0)
  expect(await listed()).toBeLessThan(all)

  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.querySelector('.search-field') === null)
  expect(await listed()).toBe(all)
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''
  expect(await page.evaluate(focused)).toBe('البحث في الجمل')
  await page.close()
}, 60_000)

test('draws a thousand matches in pieces, and reaches each of them', async () => {
  const page = await openGallery({ language: 'en' })
  await page.evaluate(() => window.gallery.show('many'))
  await page.waitForFunction(() => document.querySelectorAll('[data-match]').length === 1000)
  await page.keyboard.press('p')
  await focusOn(page, '1000')
  const isInView = await page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
    return top >= 0 && bottom <= innerHeight
  })
  expect(isInView).toBe(true)
  await page.close()
}, 60_000)

/** Waits until the focus is in the match of that id. */
function focusOn(page: Page, match: string) {
  return page.waitForFunction(
    (match) =>
      document.activeElement?.closest('[data-match]')?.getAttribute('data-match') === match,
    {},
    match,
  )
}

/** Runs in the page: what axe finds, as sentences. */
async function findFlaws(only: string[]): Promise<string[]> {
  const run = Reflect.get(globalThis, 'axe') as typeof axe
  const options = only.length > 0 ? { runOnly: only } : {}
  const { violations } = await run.run(document, { ...options, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Runs in the page: what is wider than its place, and targets below 24 pixels. */
function findTightSpots(): string[] {
  const found: string[] = []
  if (document.documentElement.scrollWidth > innerWidth) found.push('the view scrolls sideways')
  const main = document.querySelector('main')
  if (main && main.scrollWidth > main.clientWidth) found.push('the list scrolls sideways')
  for (const target of document.querySelectorAll('button, select, summary, label:has(input)')) {
    const { width, height } = target.getBoundingClientRect()
    const isShown = width > 0 && target.checkVisibility()
    if (isShown && (width < 24 || height < 24))
      found.push(`${width}×${height}: ${target.outerHTML}`)
  }
  return found
}
