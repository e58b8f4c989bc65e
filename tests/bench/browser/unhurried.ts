import type { Page } from 'puppeteer-core'
import { waitsForHighlight } from '../in-page/first-highlight.ts'
import type { BenchPage } from '../pages.ts'
import type { Lab, Visitor } from './lab.ts'
import { extensionWorld } from './worlds.ts'

/** What a reader notices of the real extension on a page. */
export interface PageFelt {
  /** Milliseconds from the page's text to a frame with a highlight; none where nothing is found. */
  readonly firstHighlight: number | undefined
  /** Megabytes that the tab takes, less those of the same page without us. */
  readonly memory: number
}

const mega = 1_000_000

export async function feel(lab: Lab, page: BenchPage): Promise<PageFelt> {
  const visit = <Result>(visitor: Visitor, look: (tab: Page) => Promise<Result>) =>
    lab.visit(page, visitor, { hash: waitsForHighlight, look })
  const without = await visit('nobody', memoryOf)
  return visit('content-script', async (tab) => {
    const world = await extensionWorld(tab, 'benchWitness')
    const seen = await world.evaluate(async () => {
      const witness = globalThis.benchWitness
      await witness?.read
      const { firstHighlight } = witness ?? {}
      return firstHighlight === undefined ? undefined : firstHighlight - (witness?.textThere() ?? 0)
    })
    return { firstHighlight: seen, memory: (await memoryOf(tab)) - without }
  })
}

/** Megabytes of a tab's heaps, scripts' and page's, and of the buffers that they hold. */
async function memoryOf(tab: Page): Promise<number> {
  const devtools = await tab.createCDPSession()
  await devtools.send('HeapProfiler.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  const heap: unknown = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  const parts = ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize']
  return parts.reduce((sum, part) => sum + Number(Reflect.get(Object(heap), part) ?? 0), 0) / mega
}
