import type { Block, Container } from './block.ts'
import { kindOf } from './elements.ts'
import { type Exclusion, exclusionOf } from './exclusion.ts'
import { isFrame } from './frames.ts'
import { isLink } from './links.ts'
import { partsOf } from './long-runs.ts'
import {
  composedParent,
  isElement,
  isShadowRoot,
  isText,
  nextSiblingOf,
  parentOf,
} from './nodes.ts'
import { isProse } from './prose.ts'
import { RunBuilder } from './run.ts'

/** What stands in a container, in the order of the document. */
export type Item =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'container'; readonly container: Container }

/** What a reading needs to know of its surroundings, and tells them. */
export interface Surroundings {
  /** The shadow root of an element, open or closed; null if it has none that we may see. */
  shadowRootOf(element: Element): ShadowRoot | null
  /** The root of the document in a frame, if it is to be read with the page; none by default. */
  rootInFrame?(frame: Element): Element | undefined
  /** Called for each element whose attributes or place, not its name, keep it from being read. */
  onExcluded?(element: Element): void
}

/** True if text in the element stands apart from the text around it. */
export function isContainer(node: Node): node is Container {
  return isShadowRoot(node) || (isElement(node) && kindOf(node) === 'block')
}

/** The container that the node's text stands in (the node itself, if it is one). */
export function containerOf(node: Node): Container | undefined {
  for (let parent: Node | null = node; parent !== null; parent = parentOf(parent)) {
    if (isContainer(parent)) return parent
  }
  return undefined
}

/** Reads the text that stands in the container itself, and names the containers within. */
export function readContainer(container: Container, surroundings: Surroundings): readonly Item[] {
  const reading = new ContainerReading(container, surroundings)
  reading.goOn(Number.POSITIVE_INFINITY)
  return reading.items
}

/**
 * A frame is worth so many nodes: whoever asks for its document has the browser set up a world for
 * scripts in it, which takes some milliseconds.
 */
const nodesAFrame = 1000

/** Reads a container as far as it is asked to. The page must not change on the way. */
export class ContainerReading {
  /** What has been read, in the order of the document. */
  readonly items: Item[] = []

  readonly #container: Container
  readonly #surroundings: Surroundings
  /** The next node; null when all have been read. */
  #node: Node | null
  /** Met within the run that is being gathered; they follow it. */
  #within: Item[] = []
  readonly #run = new RunBuilder()
  #links = 0
  /** How many nodes may still be read before the next rest. */
  #left = 0

  constructor(container: Container, surroundings: Surroundings) {
    this.#container = container
    this.#surroundings = surroundings
    this.#node = container.firstChild
    if (isElement(container)) this.#visitShadowRoot(container)
  }

  /** Reads on over so many nodes at most; true when the container has been read. */
  goOn(nodes: number): boolean {
    this.#left = nodes
    let node = this.#node
    for (; node !== null && this.#left > 0; this.#left -= 1) node = this.#read(node)
    this.#node = node
    if (node === null) this.#endRun()
    return node === null
  }

  /** @returns the node that is to be read next; null at the end of the container. */
  #read(node: Node): Node | null {
    const entered = this.#enter(node)
    if (entered && node.firstChild !== null) return node.firstChild
    if (entered) this.#leave(node)
    return this.#next(node)
  }

  /** The next node after all that the given one holds; null at the end of the container. */
  #next(node: Node): Node | null {
    let last = node
    for (;;) {
      const next = nextSiblingOf(last)
      if (next !== null) return next
      const parent = parentOf(last)
      if (parent === null || parent === this.#container) return null
      this.#leave(parent)
      last = parent
    }
  }

  /** Takes the node in; true if its children belong to this container too. */
  #enter(node: Node): boolean {
    if (isText(node)) this.#run.add(node, this.#links > 0)
    return isElement(node) && this.#enterElement(node)
  }

  #enterElement(element: Element): boolean {
    const kind = kindOf(element)
    if (kind === 'silent') return false
    if (kind === 'break') {
      if (!this.#run.addBreak()) this.#endRun()
      return false
    }
    if (kind === 'border') return this.#skip(kind)
    if (kind === 'object') {
      if (isFrame(element)) this.#visitFrame(element)
      return this.#skip(kind)
    }
    const exclusion = exclusionOf(element)
    if (exclusion !== undefined) {
      this.#surroundings.onExcluded?.(element)
      return this.#skip(exclusion === 'border' && kind !== 'block' ? 'object' : exclusion)
    }
    if (kind === 'block') {
      this.#endRun()
      this.items.push({ kind: 'container', container: element })
      return false
    }
    if (kind === 'apart') this.#run.addSpace()
    if (kind === 'quote') this.#run.addMark('“')
    if (isLink(element)) this.#links += 1
    this.#visitShadowRoot(element)
    return true
  }

  #skip(as: Exclusion | 'object'): false {
    if (as === 'border') this.#endRun()
    if (as === 'object') this.#run.addSpace()
    return false
  }

  /** Called for each node that was entered, after all that it holds. */
  #leave(node: Node): void {
    if (!isElement(node)) return
    const kind = kindOf(node)
    if (kind === 'apart') this.#run.addSpace()
    if (kind === 'quote') this.#run.addMark('”')
    if (isLink(node)) this.#links -= 1
  }

  #visitShadowRoot(host: Element): void {
    const root = this.#surroundings.shadowRootOf(host)
    if (root !== null) this.#addContainer(root)
  }

  #visitFrame(frame: Element): void {
    if (exclusionOf(frame) !== undefined) {
      this.#surroundings.onExcluded?.(frame)
      return
    }
    this.#left -= nodesAFrame
    const root = this.#surroundings.rootInFrame?.(frame)
    if (root !== undefined) this.#addContainer(root)
  }

  #addContainer(container: Container): void {
    const items = this.#run.hasBegun ? this.#within : this.items
    items.push({ kind: 'container', container })
  }

  #endRun(): void {
    const run = this.#run.take()
    if (isProse(run, this.#container)) {
      const element = isElement(this.#container) ? this.#container : this.#container.host
      const lang = languageOf(element)
      for (const { text, pieces } of partsOf(run)) {
        this.items.push({ kind: 'block', block: { element, text, lang, pieces } })
      }
    }
    for (const item of this.#within) this.items.push(item)
    this.#within = []
  }
}

/** The nearest `lang`, over the borders of shadow trees and frames. */
export function languageOf(element: Element): string | undefined {
  for (let node: Node | null = element; node !== null; node = composedParent(node.getRootNode())) {
    const named = isElement(node) ? node.closest('[lang]')?.getAttribute('lang') : undefined
    if (named) return named
  }
  return undefined
}
