import type { LanguageCode } from '../../../lib/lexicon/types.ts'
import type { EachPage } from '../each-page.ts'
import { type Figure, figure } from '../figure.ts'
import type { PageBench } from '../in-page/page-bench.ts'
import { largest, median, sampleOf } from '../measure.ts'
import { plainSentences } from '../own-pages.ts'
import type { BenchPage } from '../pages.ts'
import type { Lab } from './lab.ts'
import type { PageTimes } from './read-page.ts'
import { readyTimes } from './ready.ts'
import { longestTasksOn } from './throttled.ts'
import { feel, type PageFelt } from './unhurried.ts'
import { extensionWorld } from './worlds.ts'

declare const pageBench: PageBench

/** Pages that are also loaded into fresh tabs, with us and without. */
const feltPages = 15

/** What the pages and their first reading tell. */
export interface ReadPages {
  readonly lab: Lab
  readonly pages: readonly BenchPage[]
  readonly times: readonly PageTimes[]
  readonly eachPage: EachPage
}

/** What a reader feels of the real extension. */
export async function feltFigures({ lab, pages, times, eachPage }: ReadPages): Promise<Figure[]> {
  const longest = await longestTasksOn(lab, pages, eachPage)
  const milliseconds = longest.map((one) => one.longest)
  const read = new Set(times.flatMap(({ name, lang }) => (lang ? [name] : [])))
  const chosen = sampleOf(
    pages.filter(({ name }) => read.has(name)),
    feltPages,
  )
  const seen = await eachPage.over('with and without the extension', chosen, (page) =>
    feel(lab, page),
  )
  const name = 'page: longest task of ours at a quarter of the speed, milliseconds'
  return [
    figure(`${name}, median`, median(milliseconds)),
    figure(`${name}, worst of ${longest.length} pages`, largest(milliseconds), 50),
    ...seenFigures(seen),
  ]
}

function seenFigures(seen: readonly PageFelt[]): Figure[] {
  const painted = seen.flatMap(({ firstHighlight }) => firstHighlight ?? [])
  const name = `page: from its text to the first highlight on screen, milliseconds, ${painted.length} pages`
  return [
    figure(`${name}, median`, median(painted)),
    figure(`${name}, slowest`, largest(painted)),
    figure(
      `page: memory above a tab without us, MB, median of ${seen.length} pages`,
      median(seen.map(({ memory }) => memory)),
      8,
    ),
  ]
}

/** From nothing to a detector, in a process that has not seen it. */
export async function coldFigures(lab: Lab): Promise<readonly Figure[]> {
  const { evaluation, ready } = await readyTimes(lab)
  const both = ready.reduce((sum, [, milliseconds]) => sum + milliseconds, evaluation)
  return [
    figure('start-up: evaluating the content script, cold, milliseconds', evaluation),
    ...ready.map(([lang, milliseconds]) =>
      figure(`start-up: tables of ${lang} ready, cold, milliseconds`, milliseconds),
    ),
    figure('start-up: evaluated and both languages ready, cold, milliseconds', both, 10),
  ]
}

const labels: Readonly<Record<LanguageCode, string>> = {
  en: 'The minister called the strikers terrorists.',
  ar: 'وصف الوزير المضربين بالإرهابيين.',
}

/** One more paragraph on the largest page, along the way that every change goes. */
export async function appendedFigures({ lab, pages, times }: ReadPages): Promise<Figure[]> {
  const [largestRead] = [...times]
    .filter(({ lang }) => lang)
    .sort((a, b) => b.characters - a.characters)
  const page = pages.find(({ name }) => name === largestRead?.name)
  const name = 'page: one appended paragraph / full run, largest page'
  const lang = largestRead?.lang
  if (!page || !lang) return [figure(name, Number.NaN, 1 / 100)]
  const text = `${labels[lang]} ${plainSentences[lang].join(' ')}`
  const { run, paragraph } = await lab.visit(page, 'bench', {
    async look(tab) {
      const world = await extensionWorld(tab, 'pageBench')
      await world.evaluate(() => pageBench.begin())
      const { run } = await world.evaluate(() => pageBench.times())
      return { run, paragraph: await world.evaluate((text) => pageBench.append(text), text) }
    },
  })
  return [
    figure(name, paragraph / run, 1 / 100),
    figure('page: one appended paragraph, milliseconds', paragraph),
  ]
}

const blank: BenchPage = {
  name: 'blank page',
  html: '<!doctype html><html lang="en"><body></body></html>',
}

/** What the page's own script notices when it changes the page. */
export async function changeFigures(lab: Lab): Promise<readonly Figure[]> {
  const { bare, painted, followed } = await lab.visit(blank, 'bench', {
    async look(tab) {
      const world = await extensionWorld(tab, 'pageBench')
      return world.evaluate(() => pageBench.changes())
    },
  })
  return [
    figure('page: its own changes with 1,000 matches painted / none', painted / bare, 1.1),
    figure(
      'page: its own changes with a reading that follows and hears of all / none',
      followed / bare,
    ),
  ]
}
