import type { Block } from '../../lib/page/block.ts'
import { blockOffset } from '../../lib/page/offsets.ts'
import { compareBlocks } from '../../lib/page/order.ts'
import { rangesOf } from '../../lib/page/ranges.ts'
import { readBlocks } from '../../lib/page/read.ts'
import { type Change, PageReader } from '../../lib/page/reader.ts'
import { scrollToRange } from '../../lib/page/scroll.ts'
import { isVisible } from '../../lib/page/visible.ts'
import { watchPage } from '../../lib/page/watch.ts'
import { applyChange, areFramesLoaded, type PageChange } from './page-changes.ts'

/** What the tests ask of a real page; bundled into it, it stands there as `pageTest`. */
export const pageTest = {
  texts: (): string[] => [...readBlocks(document.documentElement)].map(({ text }) => text),

  /** Waits for the frames to load; the texts of the page with those of its frames, in its order. */
  async textsWithFrames(): Promise<string[]> {
    await untilFramesLoad()
    const blocks = [...new PageReader(document).read()]
    return blocks.sort(compareBlocks).map(({ text }) => text)
  },

  /** What is painted for the first place where the page says `part`, and whether it is shown. */
  find(part: string): { readonly pieces: string[]; readonly visible: boolean } | undefined {
    const place = placeOf(part)
    if (place === undefined) return undefined
    const { block, start, end } = place
    return {
      pieces: rangesOf(block, start, end).map(textOf),
      visible: isVisible(block, start, end),
    }
  },

  scrollTo(part: string): void {
    const place = placeOf(part)
    const [range] = place ? rangesOf(place.block, place.start, place.end) : []
    if (range !== undefined) scrollToRange(range)
  },

  /**
   * Reads the page with rests, changes it in the given steps while it is read and afterwards, and
   * compares what was reported with a fresh reading.
   */
  async follow(steps: readonly (readonly PageChange[])[]): Promise<Following> {
    const reader = new PageReader(document, { nodesAStep: 2 })
    const reported = new Set<Block>()
    const errors: string[] = []
    const report = ({ removed, added }: Change) => {
      for (const block of removed) reported.delete(block)
      for (const block of added) {
        if (reported.has(block)) errors.push(`Reported twice: ${block.text}`)
        reported.add(block)
      }
    }
    const stop = watchPage(document, reader, report)
    const reading = reader.steps()
    const keep = (block: Block | undefined) => block && reported.add(block)
    for (const step of steps) {
      for (const change of step) applyChange(change)
      await nextTask()
      for (const block of take(reading, 4)) keep(block)
    }
    for (const block of reading) keep(block)
    const compare = (): Following => {
      const inOrder = (blocks: Iterable<Block>) => [...blocks].sort(compareBlocks).map(describe)
      const fresh = [...new PageReader(document).read()]
      return {
        fresh: fresh.map(describe),
        sorted: inOrder(fresh),
        kept: inOrder(reader.blocks),
        reported: inOrder(reported),
        errors,
      }
    }
    await untilFramesLoad()
    await until(() => !reader.isBehind)
    // A frame may still be on its way to another document.
    const end = performance.now() + 4 * patience
    await until(() => isFollowed(compare()) || performance.now() > end)
    stop()
    return compare()
  },

  /** Watches while `act` runs; says what was reported, in words. */
  async watch(act: () => void): Promise<{ removed: string[]; added: string[]; reports: number }> {
    const reader = new PageReader(document)
    const heard = { removed: [] as string[], added: [] as string[], reports: 0 }
    const stop = watchPage(document, reader, ({ removed, added }) => {
      heard.removed.push(...removed.map(({ text }) => text))
      heard.added.push(...added.map(({ text }) => text))
      heard.reports += 1
    })
    for (const _ of reader.read());
    act()
    await nextTask()
    await until(() => !reader.isBehind)
    stop()
    return heard
  },
}

/** The first place where the page or a frame says `part`. */
function placeOf(part: string) {
  for (const block of new PageReader(document).read()) {
    const at = block.text.indexOf(part)
    if (at < 0) continue
    return { block, start: blockOffset(at), end: blockOffset(at + part.length) }
  }
  return undefined
}

export interface Following {
  readonly fresh: readonly string[]
  readonly sorted: readonly string[]
  readonly kept: readonly string[]
  readonly reported: readonly string[]
  readonly errors: readonly string[]
}

function isFollowed({ fresh, ...others }: Following): boolean {
  return [others.sorted, others.kept, others.reported].every((one) => String(one) === String(fresh))
}

function describe({ element, text, lang, pieces }: Block): string {
  const nodes = pieces.map(({ node, nodeStart, length }) =>
    node.data.slice(nodeStart, nodeStart + length),
  )
  return `${element.localName} ${lang ?? '-'} ${JSON.stringify(text)} ${JSON.stringify(nodes)}`
}

function textOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  return startContainer.textContent?.slice(startOffset, endOffset) ?? ''
}

function* take<T>(items: Iterator<T>, count: number): Generator<T> {
  for (let taken = 0; taken < count; taken += 1) {
    const { done, value } = items.next()
    if (done) return
    yield value
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(undefined)
  })
}

/** How long to wait for frames, in milliseconds: what a script breaks into never ends to load. */
const patience = 1000

async function untilFramesLoad(): Promise<void> {
  const end = performance.now() + patience
  await until(() => areFramesLoaded() || performance.now() > end)
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestIdleCallback(resolve))
}

declare global {
  interface Window {
    pageTest: typeof pageTest
  }
}

window.pageTest = pageTest
