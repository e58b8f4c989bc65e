import fc from 'fast-check'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { requireBrowser } from '../drivers/find-browsers.ts'
import { bundled } from './bundle.ts'
import { change } from './change-arbitrary.ts'

/** More of them search longer for a sequence of changes that is followed wrongly. */
const runs = Number(process.env.FRAMELIGHT_RUNS ?? (browserUnderTest === 'firefox' ? 25 : 60))

let browser: Browser
let page: Page

beforeAll(async () => {
  const executablePath = await requireBrowser(browserUnderTest)
  const isRoot = process.getuid?.() === 0
  browser = await puppeteer.launch(
    browserUnderTest === 'firefox'
      ? { browser: 'firefox', executablePath, headless: true }
      : {
          executablePath,
          pipe: true,
          args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
        },
  )
  page = await browser.newPage()
  await page.setContent('<!doctype html><html lang="en"><body></body></html>')
  await page.evaluate(await bundled('./painted-in-browser.ts'))
}, 60_000)
afterAll(() => browser?.close())

const start = `<main id="start"><h1>Calm and or<b>der</b></h1><p>one <i>plain</i></p>text <b>bold</b><br><br>calm
  <ul><li>item</li><li>calm <a>link</a></li></ul><aside><p>order</p></aside></main><div><p>last</p></div>
  <section><template shadowrootmode="open"><p>bold shadow</p>calm</template>slotted calm</section>
  <iframe srcdoc="<p>calm <b>frame</b></p><ul><li>order</li></ul>"></iframe>`

/**
 * The language of a stretch of text is judged by what came first, so it is no business of this
 * test; `page.test.ts` changes it.
 */
const changes = change.filter((one) => !('name' in one && one.name === 'lang'))

test(
  'what is painted in the end is what a fresh reading of the page paints',
  async () => {
    const steps = fc.array(fc.array(changes, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(steps, async (steps) => {
        const { painted, fresh } = await page.evaluate(
          (html, steps) => window.paintedTest.followSteps(html, steps),
          start,
          structuredClone(steps),
        )
        expect(painted).toEqual(fresh)
      }),
      { numRuns: runs, endOnFailure: true },
    )
  },
  60_000 + runs * 500,
)

test('thousands of mutations a second end in the right state, read together', async () => {
  const { painted, fresh, reports } = await page.evaluate(() =>
    window.paintedTest.follow('<main><p>calm</p><ul></ul></main>', async () => {
      const list = document.querySelector('ul')
      for (let task = 0; task < 40; task += 1) {
        for (let count = 0; count < 200; count += 1) {
          list?.insertAdjacentHTML('afterbegin', `<li>calm ${count}</li>`)
          if (count % 5 > 0) list?.lastElementChild?.remove()
          list?.children[count]?.firstChild?.replaceWith('order', ` ${task}`)
        }
        await new Promise((resolve) => setTimeout(resolve))
      }
    }),
  )
  expect(painted.length).toBe(fresh.length)
  expect(painted.filter((place, index) => place !== fresh[index])).toEqual([])
  expect(painted.length).toBeGreaterThan(1000)
  // Three mutations each time around.
  expect(reports).toBeLessThan(40 * 200)
})

test('text that comes back unchanged is not scanned again', async () => {
  const { painted, scanned } = await page.evaluate(() =>
    window.paintedTest.follow('<main><p>calm</p></main>', async () => {
      const idle = () => new Promise((resolve) => requestIdleCallback(resolve))
      for (let round = 0; round < 10; round += 1) {
        await idle()
        const paragraph = document.createElement('p')
        paragraph.textContent = 'calm'
        document.querySelector('p')?.remove()
        await idle()
        document.querySelector('main')?.append(paragraph)
      }
    }),
  )
  expect(painted).toHaveLength(1)
  // Once by the reading that followed, once by the fresh one.
  expect(scanned).toEqual(['calm', 'calm'])
})

test('reading and painting a page is no mutation of it', async () => {
  expect(await page.evaluate((html) => window.paintedTest.mutationsOfReading(html), start)).toBe(0)
})
