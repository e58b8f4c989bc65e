import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { launch } from '../drivers/index.ts'
import { startPageServer } from '../drivers/server.ts'
import type { BrowserUnderTest } from '../drivers/types.ts'
import { until } from '../drivers/until.ts'
import { bareExtension } from './bare.ts'
import { timeOpening } from './opening.ts'
import { type MeasuredPage, serveLargest, serveManyMatches } from './pages.ts'
import { frameLine, openingLine } from './print.ts'
import { timeScrolling } from './scrolling.ts'

const help = `Measures the real popup in Chromium: how soon it is painted, beside a popup of one word, and how
smoothly its list scrolls. Machines differ and are busy: compare figures of one run.

  npm run popup-times -- [--pages FOLDER] [--rounds NUMBER]

  --pages   a folder with saved pages, of which the largest is taken (../shared/pages)
  --rounds  how often each popup is opened (12)`

async function openRead(browser: BrowserUnderTest, { url }: MeasuredPage): Promise<Page> {
  const page = await browser.open(url)
  await until(
    'the page to be read',
    async () => {
      const title = await browser.title(page)
      return /framing/.test(title) && !/[Rr]eading/.test(title)
    },
    120_000,
  )
  return page
}

/** Opens both popups in turn, so that whatever else the machine does hits both alike. */
async function measure(browsers: readonly BrowserUnderTest[], page: MeasuredPage, rounds: number) {
  const opened = []
  for (const browser of browsers) opened.push({ browser, page: await openRead(browser, page) })
  const openings = opened.map(() => [] as Awaited<ReturnType<typeof timeOpening>>[])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { browser, page }] of opened.entries()) {
      const opening = await timeOpening(browser, page)
      // The first one of a browser reads everything from the disk.
      if (round > 0) openings[index]?.push(opening)
    }
  }
  const [ours = [], bare = []] = openings
  console.log(openingLine(page.name, ours, bare))
  return opened[0]?.page
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '../shared/pages' },
      rounds: { type: 'string', default: '12' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(help)
  const server = await startPageServer()
  const bare = bareExtension()
  const options = { hosts: server.port, lessMotion: true }
  const browsers = [
    await launch('chromium', options),
    await launch('chromium', { ...options, extension: bare.folder }),
  ]
  const rounds = Number(values.rounds)
  const largest = serveLargest(server, values.pages)
  if (largest) await measure(browsers, largest, rounds)
  const page = await measure(browsers, serveManyMatches(server), rounds)
  if (page && browsers[0]) console.log(frameLine(await timeScrolling(browsers[0], page)))
  for (const browser of browsers) await browser.close()
  await server.close()
  bare.remove()
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
