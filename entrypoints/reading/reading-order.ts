import type { Block } from '../../lib/page/block.ts'
import { isWithinReach } from '../../lib/page/nodes.ts'

/** UTF-16 units that are read before a reader could look for a mark; less needs no order. */
const soonRead = 20_000

/** Blocks that are asked whether they are in the window, spread over the page. */
const mostAsked = 300

type Stretch = readonly [from: number, to: number]

/**
 * Hands out the blocks of a page to be read: in the order of the page, but from the first one in
 * the window on as soon as the browser has told which that is. It is told with the next frame, so
 * that nothing waits for it and no layout is forced.
 */
export class ReadingOrder {
  readonly #blocks: readonly Block[]
  /** The stretch of indices that is being handed out, and those that come after it. */
  #next = 0
  #end: number
  #later: readonly Stretch[] = []
  #observer: IntersectionObserver | undefined

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
    this.#end = blocks.length
    if (isLong(blocks)) this.#askWhatIsSeen()
  }

  /** The next block to be read; undefined when all have been handed out. */
  next(): Block | undefined {
    if (this.#next >= this.#end) this.#begin(this.#later)
    if (this.#next >= this.#end) {
      this.#observer?.disconnect()
      return undefined
    }
    this.#next += 1
    return this.#blocks[this.#next - 1]
  }

  #begin([first = [0, 0], ...later]: readonly Stretch[]): void {
    const [from, to] = first
    this.#next = from
    this.#end = to
    this.#later = later
  }

  #askWhatIsSeen(): void {
    const step = Math.ceil(this.#blocks.length / mostAsked)
    const indexOf = new Map<Element, number>()
    for (let index = 0; index < this.#blocks.length; index += step) {
      const element = this.#blocks[index]?.element
      if (element && !indexOf.has(element)) indexOf.set(element, index)
    }
    this.#observer = new IntersectionObserver((entries) => {
      this.#observer?.disconnect()
      const seen = entries.filter(({ isIntersecting }) => isIntersecting)
      const indices = seen.flatMap(({ target }) => indexOf.get(target) ?? [])
      if (indices.length > 0) this.#goOnAt(Math.max(0, Math.min(...indices) - step + 1))
    })
    for (const element of indexOf.keys()) {
      if (isWithinReach(element)) this.#observer.observe(element)
    }
  }

  /** Goes on at a block, and comes back later to what stands before it. */
  #goOnAt(index: number): void {
    const left: readonly Stretch[] = [[this.#next, this.#end], ...this.#later]
    const before = left.flatMap(([from, to]) => stretch(from, Math.min(to, index)))
    const behind = left.flatMap(([from, to]) => stretch(Math.max(from, index), to))
    this.#begin([...behind, ...before])
  }
}

function stretch(from: number, to: number): Stretch[] {
  return from < to ? [[from, to]] : []
}

function isLong(blocks: readonly Block[]): boolean {
  let units = 0
  for (const { text } of blocks) {
    units += text.length
    if (units > soonRead) return true
  }
  return false
}
