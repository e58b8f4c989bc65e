import type { Block, Container } from './block.ts'
import { BlocksByPlace } from './blocks-by-place.ts'
import { ContainerReading, type Item, readContainer, type Surroundings } from './container.ts'
import { Disturbances } from './disturbances.ts'
import { documentOf, rootOf } from './documents.ts'
import { FrameTrees } from './frame-trees.ts'
import { Neighbours } from './neighbours.ts'
import { isReadable, openShadowRootOf, pushReversed } from './read.ts'
import { ShadowTrees } from './shadow-trees.ts'

/** What became of the page's prose: a block whose text changed is removed and added. */
export interface Change {
  readonly removed: readonly Block[]
  /** Block by block in no order; `compareBlocks` gives it. */
  readonly added: readonly Block[]
}

/** What became of a container's own prose, and all that stands in it now. */
interface Taken extends Change {
  readonly items: readonly Item[]
}

export interface ReaderOptions {
  /** The shadow root of an element; open ones only by default. Asked for every element read. */
  readonly shadowRootOf?: Surroundings['shadowRootOf']
  /** After so many nodes of one container `steps` rests. */
  readonly nodesAStep?: number
}

/** On a slow machine (a quarter of the speed here) about 5 milliseconds' work. */
const nodesAStepByDefault = 200

/**
 * Reads a page and keeps the reading true while the page changes: after `note` was given every
 * mutation and `update` left nothing behind, `blocks` is what a fresh reader would read.
 *
 * The unit of work is the container: its own text is read as one, containers within it only if
 * they are new. So an inserted paragraph costs its own text, and a reading can rest between any
 * two containers, and within a long one, while the page changes.
 */
export class PageReader {
  readonly shadowTrees: ShadowTrees
  readonly frameTrees = new FrameTrees()
  /** What stands beside a block, as far as the page has been read. */
  readonly neighbours: Neighbours

  readonly #document: Document
  readonly #nodesAStep: number
  readonly #surroundings: Surroundings
  readonly #known = new Map<Container, readonly Block[]>()
  /** The containers of frames, which may be out of reach when their frame is gone. */
  readonly #inFrames = new WeakMap<Document, Set<Container>>()
  readonly #disturbances: Disturbances
  /** Blocks that an update took back, some before `read` came to yield them. */
  readonly #withdrawn = new WeakSet<Block>()
  /** Containers to be read, the next one last. */
  #work: Container[] = []

  constructor(
    document: Document,
    { shadowRootOf = openShadowRootOf, nodesAStep = nodesAStepByDefault }: ReaderOptions = {},
  ) {
    this.#document = document
    this.#nodesAStep = nodesAStep
    this.neighbours = new Neighbours(this.#known)
    this.shadowTrees = new ShadowTrees(shadowRootOf)
    const trees = { shadow: this.shadowTrees, frame: this.frameTrees }
    this.#disturbances = new Disturbances(this.#known, trees)
    this.#surroundings = {
      shadowRootOf: (element) => this.shadowTrees.lookFor(element),
      rootInFrame: (frame) => this.frameTrees.lookFor(frame),
      onExcluded: (element) => this.#disturbances.markExcluded(element),
    }
  }

  /** All blocks as far as the page has been read, in no order. */
  get blocks(): Block[] {
    return [...this.#known.values()].flat()
  }

  /** True if there were changes, or work was begun, that `update` has not seen to the end. */
  get isBehind(): boolean {
    return this.#work.length > 0 || this.#disturbances.any || this.frameTrees.haveMoved
  }

  /**
   * Reads the whole page, in document order, as it is asked for; to be called once. The page may
   * change and `update` may run while it rests; what an update reported is not yielded again.
   */
  *read(): Generator<Block> {
    for (const block of this.steps()) if (block !== undefined) yield block
  }

  /**
   * Reads the page as `read` does, and may also rest where no block comes, since a page may have
   * thousands of containers without any prose, and thousands of links in one: `undefined` there.
   */
  *steps(): Generator<Block | undefined> {
    const stack: Item[] = [{ kind: 'container', container: rootOf(this.#document) }]
    const begun = this.#disturbances.count
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (item.kind === 'container') {
        if (this.#known.has(item.container)) continue
        const isDisturbed = this.#disturbances.count !== begun || this.frameTrees.haveMoved
        if (isDisturbed && !isReadable(item.container, this.#document)) continue
        const items = yield* this.#readInSteps(item.container)
        if (items) pushReversed(stack, this.#take(item.container, items).items)
        yield undefined
      } else if (!this.#withdrawn.has(item.block)) yield item.block
    }
  }

  /** Undefined where the container was read by an update, or left the page, while this rested. */
  *#readInSteps(container: Container): Generator<undefined, readonly Item[] | undefined> {
    const begun = this.#disturbances.count
    const reading = new ContainerReading(container, this.#surroundings)
    while (!reading.goOn(this.#nodesAStep)) {
      yield undefined
      if (this.#disturbances.count === begun && !this.frameTrees.haveMoved) continue
      // The node that was to be next may be gone. A page that never rests is not waited for twice.
      const isToBeRead = !this.#known.has(container) && isReadable(container, this.#document)
      return isToBeRead ? readContainer(container, this.#surroundings) : undefined
    }
    return reading.items
  }

  /** Takes the records of a MutationObserver, as soon as they come; reads no text yet. */
  note(records: readonly MutationRecord[]): void {
    this.#disturbances.note(records)
  }

  /**
   * Reads what was disturbed and says what became of it. `hasTime` is asked after each container;
   * when it says no, the rest waits for the next call (`isBehind`).
   */
  update(hasTime: () => boolean = () => true): Change {
    const removed: Block[] = []
    const added: Block[] = []
    const readable = new Map<Node, boolean>()
    this.#collectWork(removed, readable)
    for (let next = this.#work.pop(); next !== undefined; next = this.#work.pop()) {
      if (!isReadable(next, this.#document, readable)) continue
      const reading = this.#reread(next)
      for (const block of reading.removed) removed.push(block)
      for (const block of reading.added) added.push(block)
      pushReversed(this.#work, this.#unknownIn(reading.items))
      if (!hasTime()) break
    }
    for (const block of removed) this.#withdrawn.add(block)
    return { removed, added }
  }

  #collectWork(removed: Block[], readable: Map<Node, boolean>): void {
    const { gone, come } = this.frameTrees.lookAgain()
    for (const document of gone) {
      for (const container of this.#inFrames.get(document) ?? []) this.#forget(container, removed)
    }
    for (const root of come.map(rootOf)) if (root) this.#work.push(root)
    for (const container of this.#disturbances.take()) {
      if (isReadable(container, this.#document, readable)) this.#work.push(container)
      else this.#forget(container, removed)
    }
    for (const root of this.shadowTrees.lookAgain()) this.#work.push(root)
  }

  #forget(container: Container, removed: Block[]): void {
    for (const block of this.#known.get(container) ?? []) removed.push(block)
    this.#known.delete(container)
  }

  #keep(container: Container, blocks: readonly Block[]): void {
    this.#known.set(container, blocks)
    const document = documentOf(container)
    if (document === this.#document) return
    const ofFrame = this.#inFrames.get(document) ?? new Set()
    this.#inFrames.set(document, ofFrame.add(container))
  }

  #unknownIn(items: readonly Item[]): Container[] {
    return items.flatMap((item) =>
      item.kind === 'container' && !this.#known.has(item.container) ? [item.container] : [],
    )
  }

  #reread(container: Container): Taken {
    return this.#take(container, readContainer(container, this.#surroundings))
  }

  /** Takes in what a container holds now; blocks that are as before stay the same objects. */
  #take(container: Container, items: readonly Item[]): Taken {
    const before = new BlocksByPlace(this.#known.get(container) ?? [])
    const added: Block[] = []
    const now = items.flatMap((item) => {
      if (item.kind === 'container') return []
      const old = before.takeLike(item.block)
      if (old !== undefined) return [old]
      added.push(item.block)
      return [item.block]
    })
    this.#keep(container, now)
    return { items, added, removed: before.left }
  }
}
