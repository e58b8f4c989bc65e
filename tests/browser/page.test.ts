import fc from 'fast-check'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { requireBrowser } from '../drivers/find-browsers.ts'
import { bundled } from './bundle.ts'
import { change } from './change-arbitrary.ts'
import type { PageChange } from './page-changes.ts'

/** More of them search longer for a sequence of changes that is followed wrongly. */
const runs = Number(process.env.FRAMELIGHT_RUNS ?? 60)

let browser: Browser
let page: Page
let bundle: string

beforeAll(async () => {
  bundle = await bundled('./page-in-browser.ts')
  browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      ...['--disable-gpu', '--disable-quic', '--disable-background-networking'],
      ...['--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ],
  })
  page = await browser.newPage()
}, 60_000)
afterAll(() => browser?.close())

beforeEach(() => show(''))

/** Shows a new page whose body holds the HTML; declarative shadow roots are attached. */
async function show(html: string): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`)
  await page.evaluate(bundle)
}

const texts = () => page.evaluate(() => window.pageTest.texts())

test('reads a hundred thousand siblings and five thousand levels', async () => {
  await page.evaluate(() => {
    document.body.style.display = 'none' // the browser's own layout of such a page takes long
    document.body.innerHTML = '<i></i><p></p>'.repeat(50_000)
    let deepest: Element = document.body
    for (let level = 0; level < 5000; level += 1) {
      deepest = deepest.appendChild(document.createElement(level % 2 === 0 ? 'div' : 'span'))
    }
    deepest.append('Deep')
  })
  expect(await texts()).toEqual(['Deep'])
})

test('scrolls a range into the middle, also within an element longer than the window', async () => {
  const filler = '<p>filler</p>'.repeat(200)
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  for (const html of [
    `${filler}<p>the <b>calm</b></p>${filler}`,
    `<div>${'filler<br>'.repeat(300)}<b></b>calm<br>${'filler<br>'.repeat(300)}</div>`,
  ]) {
    await show(html)
    const middle = await page.evaluate(() => {
      window.pageTest.scrollTo('calm')
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (walker.nextNode()) if (walker.currentNode.textContent === 'calm') break
      range.selectNodeContents(walker.currentNode)
      const { top, height } = range.getBoundingClientRect()
      return (top + height / 2) / window.innerHeight
    })
    expect(middle).toBeCloseTo(0.5, 1)
  }
})

test('reports a new paragraph, and that one alone', async () => {
  await show('<div id="feed"><p>one</p><p>two</p></div>')
  const heard = await page.evaluate(() =>
    window.pageTest.watch(() =>
      document.querySelector('#feed')?.insertAdjacentHTML('beforeend', '<p>three</p>'),
    ),
  )
  expect(heard).toEqual({ removed: [], added: ['three'], reports: 1 })
})

test('reports a burst of a thousand changes together, and an edit as gone and new', async () => {
  await show('<p>one</p>')
  const heard = await page.evaluate(() =>
    window.pageTest.watch(() => {
      const text = document.querySelector('p')?.firstChild
      for (let count = 0; count < 1000; count += 1) text?.replaceWith?.(text)
      for (let count = 0; count < 1000; count += 1) if (text) text.textContent = `edit ${count}`
    }),
  )
  expect(heard).toEqual({ removed: ['one'], added: ['edit 999'], reports: 1 })
})

test('tells of no text that it is gone or new where it comes back unchanged', async () => {
  await show('<div><p>one</p></div><section></section>')
  const heard = await page.evaluate(() =>
    window.pageTest.watch(() => {
      const paragraph = document.querySelector('p')
      const text = paragraph?.firstChild
      if (paragraph === null || !(text instanceof Text)) return
      text.data = 'two'
      text.data = 'one'
      paragraph.remove()
      document.querySelector('section')?.append(paragraph)
    }),
  )
  expect(heard).toEqual({ removed: [], added: [], reports: 1 })
})

const start = `<main id="start"><h1>Head<b>line</b></h1><p>one <i>two</i></p>text <b>bold</b><br><br>more
  <ul><li>item</li><li>item <a>link</a></li></ul><aside><p>pull</p></aside></main><div><p>last</p></div>
  <section><template shadowrootmode="open"><p>shadow</p>tail</template>slotted</section>
  <iframe srcdoc="<p>frame <b>text</b></p><ul><li>item</li></ul>"></iframe>`

/** Sequences that once were followed wrongly. */
const knownTraps: PageChange[][][] = [
  // Text moves between the tags of a frame, where no browser shows it.
  [
    [
      { do: 'move', at: 69, to: 40, place: 'beforeend' },
      { do: 'move', at: 35, to: 84, place: 'beforeend' },
    ],
    [
      { do: 'move', at: 70, to: 48, place: 'afterend' },
      { do: 'insert', at: 59, place: 'afterbegin', html: 'restored calm' },
      { do: 'unset', at: 74, name: 'open' },
      { do: 'navigate', at: 21, how: 'written', html: 'n<sup>1</sup>' },
    ],
    [
      { do: 'style', css: 'div { display: contents }' },
      { do: 'move', at: 15, to: 49, place: 'beforebegin' },
      { do: 'navigate', at: 23, how: 'written', html: '<br>' },
    ],
  ],
  // Text moves into a line break, where nothing is read.
  [
    [{ do: 'insert', at: 0, place: 'beforebegin', html: '<br>' }],
    [{ do: 'move', at: 2, to: 0, place: 'afterbegin' }],
  ],
  // Text that was read moves into a shadow tree that was not, and changes there.
  [
    [{ do: 'attach', html: 'plain' }],
    [{ do: 'move', at: 0, to: 18, place: 'beforebegin' }],
    [{ do: 'write', at: 0, text: '' }],
    [{ do: 'remove', at: 31 }],
  ],
]

test(
  'a reading that followed the page equals a fresh reading of it',
  async () => {
    const steps = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(steps, async (steps) => {
        await show(start)
        const read = await page.evaluate((steps) => window.pageTest.follow(steps), steps)
        expect(read.errors).toEqual([])
        expect(read.sorted).toEqual(read.fresh)
        expect(read.kept).toEqual(read.fresh)
        expect(read.reported).toEqual(read.fresh)
      }),
      { numRuns: runs, endOnFailure: true, examples: knownTraps.map((trap) => [trap]) },
    )
  },
  30_000 + runs * 200,
)
