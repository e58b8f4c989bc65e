import type { Page } from 'puppeteer-core'
import { median } from '../measure.ts'
import type { BenchPage } from '../pages.ts'
import type { Lab } from './lab.ts'
import { eventsOf, longestTask, tracedCategories } from './tasks.ts'
import { extensionWorld } from './worlds.ts'

/** How many times slower the processor seems. */
const throttling = 4

/** Milliseconds above which a task is looked at again: one visit may have been unlucky. */
const longTask = 50
const visits = 3

/**
 * Milliseconds of our longest task on a page, with the real extension on a slow processor: the
 * middle one of three visits where the first is over the limit.
 */
export async function longestTaskOn(lab: Lab, page: BenchPage): Promise<number> {
  const taken = [await visit(lab, page)]
  while (taken.length < visits && (taken[0] ?? 0) > longTask) taken.push(await visit(lab, page))
  return median(taken)
}

async function visit(lab: Lab, page: BenchPage): Promise<number> {
  const trace = await lab.visit(page, 'content-script', {
    async prepare(tab) {
      await tab.emulateCPUThrottling(throttling)
      await tab.tracing.start({ categories: [...tracedCategories] })
    },
    look: async (tab) => {
      const recorded = await stopAfterReading(tab)
      return Buffer.from(recorded ?? []).toString('utf8')
    },
  })
  const longest = longestTask(eventsOf(trace), '/content-scripts/content.js')
  if (longest === undefined) throw new Error('the content script did not run')
  return longest
}

/** The trace is stopped whatever happens: the browser records one at a time. */
async function stopAfterReading(tab: Page): Promise<Uint8Array | undefined> {
  try {
    const world = await extensionWorld(tab, 'benchWitness')
    await world.evaluate(() => globalThis.benchWitness?.read)
  } finally {
    await tab.emulateCPUThrottling(null)
  }
  return tab.tracing.stop()
}
