import puppeteer, { type Page } from 'puppeteer-core'
import { packTables } from '../../lib/compile/pack.ts'
import type { LanguageTables } from '../../lib/compile/tables.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import { bundled } from '../browser/bundle.ts'
import { requireBrowser } from '../drivers/find-browsers.ts'
import { type Figure, figure } from './figure.ts'
import { median } from './measure.ts'
import type { PageBench } from './page-in-browser.ts'
import { surfaceWords } from './surface-words.ts'
import type { BenchPage } from './texts.ts'

declare const pageBench: PageBench

/** Pages with fewer characters of text are over too soon to be measured against mark.js. */
const longEnough = 5_000
const long = 50_000
const markedWords = 200

interface PageTimes {
  readonly characters: number
  readonly walk: number
  readonly run: number
  readonly append: number
  readonly mark: number | undefined
  readonly ready: number
}

/** What a page costs in a real Chromium, scripts of its own off. */
export async function pageFigures(
  tables: readonly LanguageTables[],
  pages: readonly BenchPage[],
): Promise<Figure[]> {
  const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const executablePath = await requireBrowser('chromium')
  const browser = await puppeteer.launch({ executablePath, pipe: true, args })
  try {
    const page = await browser.newPage()
    const script = await bundled('../bench/page-in-browser.ts')
    const times: PageTimes[] = []
    for (const { html, lang } of pages) {
      const own = tables.find((table) => table.lang === lang)
      if (own) times.push(await timesOn(page, script, html, own))
    }
    return [...figuresOf(times), await changeFigure(page, script)]
  } finally {
    await browser.close()
  }
}

async function timesOn(
  page: Page,
  script: string,
  html: string,
  tables: LanguageTables,
): Promise<PageTimes> {
  await show(page, html, script)
  const packed = packTables(tables, (bytes) => Buffer.from(bytes).toString('base64'))
  const ready = await page.evaluate((packed) => pageBench.ready(packed), packed)
  const characters = await page.evaluate(() => pageBench.characters())
  const walk = await page.evaluate(() => pageBench.walk())
  const run = await page.evaluate(() => pageBench.run())
  const append = await page.evaluate((text) => pageBench.append(text), sentences[tables.lang])
  const words = surfaceWords(tables.lang, markedWords)
  const mark =
    characters > longEnough ? await page.evaluate((all) => pageBench.mark(all), words) : undefined
  return { characters, walk, run, append, mark, ready }
}

/** The page's own scripts would change it under our hands: it is written without them. */
async function show(page: Page, html: string, script: string): Promise<void> {
  await page.goto('about:blank')
  const inert = html.replace(/<script[\s\S]*?<\/script>|<(?:link|meta http-equiv)[^>]*>/gi, '')
  await page.setContent(inert.replace(/\ssrc(?:set)?=/gi, ' data-src='), {
    waitUntil: 'domcontentloaded',
  })
  await page.evaluate(script)
}

const sentences: Readonly<Record<LanguageCode, string>> = {
  en: 'The minister called the strikers terrorists.',
  ar: 'وصف الوزير المضربين بالإرهابيين.',
}

function figuresOf(times: readonly PageTimes[]): Figure[] {
  const ratios = (of: readonly PageTimes[], ratio: (one: PageTimes) => number): number[] =>
    of.map(ratio)
  const large = times.filter(({ characters }) => characters > long)
  const marked = times.filter(({ mark }) => mark !== undefined)
  const largest = [...times].sort((a, b) => b.characters - a.characters)[0]
  const runs = ratios(large, ({ run, walk }) => run / walk)
  const marks = ratios(marked, ({ run, mark = Number.NaN }) => run / mark)
  return [
    figure(
      `page: run / walk and loop, ${large.length} pages over 50,000 characters, median`,
      median(runs),
    ),
    figure('page: run / walk and loop, the slowest of them', Math.max(...runs), 4),
    figure(
      `page: run / mark.js of 200 words, ${marked.length} pages over 5,000 characters, median`,
      median(marks),
    ),
    figure('page: run / mark.js of 200 words, the slowest of them', Math.max(...marks), 1 / 25),
    figure(
      'page: one appended paragraph / full run, largest page',
      largest ? largest.append / largest.run : Number.NaN,
      1 / 100,
    ),
    figure(
      'start-up: tables ready, milliseconds, the first page',
      times[0]?.ready ?? Number.NaN,
      10,
    ),
  ]
}

async function changeFigure(page: Page, script: string): Promise<Figure> {
  await show(page, '<!doctype html><body></body>', script)
  const taken = { none: [0], thousand: [0] }
  for (let round = 0; round < 5; round += 1) {
    taken.none.push(await page.evaluate(() => pageBench.change(0)))
    taken.thousand.push(await page.evaluate(() => pageBench.change(1000)))
  }
  const ratio = median(taken.thousand.slice(2)) / median(taken.none.slice(2))
  return figure('page: its own changes with 1,000 matches painted / none', ratio, 1.1)
}
