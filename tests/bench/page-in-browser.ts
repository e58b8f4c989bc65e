import Mark from 'mark.js'
import { bytesOf } from '../../entrypoints/content/bytes.ts'
import { unpackTables } from '../../lib/compile/pack.ts'
import type { LanguageTables } from '../../lib/compile/tables.ts'
import { createDetector } from '../../lib/match/detector.ts'
import type { Detector } from '../../lib/match/types.ts'
import { blockOffset } from '../../lib/page/offsets.ts'
import { rangesOf } from '../../lib/page/ranges.ts'
import { readBlocks } from '../../lib/page/read.ts'

let detector: Detector | undefined

/** What the benchmark asks of a real page; bundled into it, it stands there as `pageBench`. */
const pageBench = {
  /** @returns milliseconds from the packed tables to a detector that has read a word. */
  ready(packed: string): number {
    const start = performance.now()
    // The tables were made by this project's own compiler a moment ago.
    detector = createDetector(unpackTables(packed, bytesOf) as LanguageTables)
    detector.detect('.')
    return performance.now() - start
  },

  /** Milliseconds of walking the text nodes and looping over their characters. */
  walk(): number {
    return timeOf(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      let sum = 0
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue ?? ''
        for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
      }
      return sum
    })
  },

  /** Milliseconds of the whole run, from the page's text to painted ranges. */
  run(): number {
    return timeOf(() => paint(document.body))
  },

  /** Milliseconds that one more paragraph costs. */
  append(text: string): number {
    return timeOf(() => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      document.body.append(paragraph)
      const painted = paint(paragraph)
      paragraph.remove()
      return painted
    })
  },

  /** Milliseconds of mark.js with a list of words. */
  mark(words: readonly string[]): number {
    const mark = new Mark(document.body)
    const start = performance.now()
    mark.mark(words, { accuracy: 'exactly', separateWordSearch: false })
    const taken = performance.now() - start
    mark.unmark()
    return taken
  },

  /** Milliseconds of changes that the page makes itself, beside so many painted matches. */
  change(painted: number): number {
    const host = document.createElement('div')
    host.append(...Array.from({ length: 1000 }, (_, index) => paragraphOf(`Painted line ${index}`)))
    document.body.append(host)
    const ranges = [...host.childNodes].slice(0, painted).map((node) => rangeOf(node.firstChild))
    CSS.highlights.set('framelight-bench', new Highlight(...ranges))
    const start = performance.now()
    for (let turn = 0; turn < 20_000; turn += 1) {
      const paragraph = paragraphOf('One line more')
      host.prepend(paragraph)
      paragraph.remove()
    }
    const taken = performance.now() - start
    CSS.highlights.delete('framelight-bench')
    host.remove()
    return taken
  },

  characters: (): number => document.body.textContent.length,
}

export type PageBench = typeof pageBench

Object.assign(globalThis, { pageBench })

function paragraphOf(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}

function rangeOf(node: Node | null): StaticRange {
  if (!node) throw new Error('A painted line has a text node.')
  const ends = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 7 }
  return new StaticRange(ends)
}

function paint(root: Element): number {
  const highlight = new Highlight()
  for (const block of readBlocks(root)) {
    for (const { terms } of detector?.detect(block.text) ?? []) {
      for (const { start, end } of terms) {
        for (const range of rangesOf(block, blockOffset(start), blockOffset(end))) {
          highlight.add(range)
        }
      }
    }
  }
  CSS.highlights.set('framelight-bench', highlight)
  return highlight.size
}

/** Milliseconds of one run, from as many as the page's coarse clock needs. */
function timeOf(task: () => unknown): number {
  task()
  const start = performance.now()
  let runs = 0
  do {
    task()
    runs += 1
  } while (performance.now() - start < 15 && runs < 1000)
  return (performance.now() - start) / runs
}
