import type { EachPage } from '../each-page.ts'
import { median } from '../measure.ts'
import type { BenchPage } from '../pages.ts'
import type { Lab } from './lab.ts'
import { eventsOf, longestTasks, tracedCategories } from './tasks.ts'
import { extensionWorld } from './worlds.ts'

/** How many times slower the processor seems. */
const throttling = 4

/** Pages that are recorded together, and of these so many at a time: it is the thread's own time. */
const together = 12
const atOnce = 3

/** The worst pages are visited again: one visit may have been unlucky. */
const doubted = 6
const visits = 3

export interface PageTask {
  readonly page: BenchPage
  /** Milliseconds of our longest task, with the real extension on a slow processor. */
  readonly longest: number
}

export async function longestTasksOn(
  lab: Lab,
  pages: readonly BenchPage[],
  eachPage: EachPage,
): Promise<readonly PageTask[]> {
  const first = await visitAll(lab, pages, eachPage)
  const worst = [...first].sort((a, b) => b.longest - a.longest).slice(0, doubted)
  const more: PageTask[] = [...worst]
  for (let visit = 1; visit < visits; visit += 1) {
    more.push(
      ...(await visitAll(
        lab,
        worst.map(({ page }) => page),
        eachPage,
      )),
    )
  }
  return first.map((one) => {
    const own = more.filter(({ page }) => page === one.page).map(({ longest }) => longest)
    return own.length === 0 ? one : { page: one.page, longest: median(own) }
  })
}

async function visitAll(
  lab: Lab,
  pages: readonly BenchPage[],
  eachPage: EachPage,
): Promise<readonly PageTask[]> {
  const tasks: PageTask[] = []
  for (let start = 0; start < pages.length; start += together) {
    const batch = pages.slice(start, start + together)
    const hosts = new Map<string, BenchPage>()
    const trace = await lab.trace(tracedCategories, async () => {
      const lanes = Array.from({ length: atOnce }, (_, lane) =>
        eachPage.over(
          'at a quarter of the speed',
          batch.filter((_, index) => index % atOnce === lane),
          async (page) => hosts.set(await visit(lab, page), page),
        ),
      )
      await Promise.all(lanes)
    })
    for (const { host, longestTask } of longestTasks(eventsOf(trace), engine)) {
      const page = hosts.get(host)
      if (page) tasks.push({ page, longest: longestTask })
    }
  }
  return tasks
}

/** The first of our scripts. */
const engine = '/engine.js'

/** Waits until the extension has read the page; the host that it was shown under. */
function visit(lab: Lab, page: BenchPage): Promise<string> {
  return lab.visit(page, 'content-script', {
    prepare: (tab) => tab.emulateCPUThrottling(throttling),
    async look(tab) {
      const world = await extensionWorld(tab, 'benchWitness')
      await world.evaluate(() => globalThis.benchWitness?.read)
      return new URL(tab.url()).host
    },
  })
}
