import type { Block, Container } from './block.ts'
import { containerOf } from './container.ts'
import { exclusionAttributes, exclusionOf } from './exclusion.ts'
import type { FrameTrees } from './frame-trees.ts'
import { isElement, isShadowRoot, isText, isWithinReach, parentOf, walkerOver } from './nodes.ts'
import type { ShadowTrees } from './shadow-trees.ts'
import { isReadAsContainer, touchesRun } from './touch.ts'

/** What a MutationObserver must report for a reading to be kept true. */
export const observedMutations = {
  childList: true,
  characterData: true,
  attributes: true,
  // `open`, `style` and the like change what is shown, not what is read: see `isVisible`.
  attributeFilter: [...exclusionAttributes, 'lang'],
  subtree: true,
} as const satisfies MutationObserverInit

/**
 * Gathers which containers mutations have disturbed. A record is looked at as soon as it comes: a
 * subtree that has left the document changes unobserved from then on.
 */
export class Disturbances {
  readonly #known: ReadonlyMap<Container, readonly Block[]>
  readonly #trees: { readonly shadow: ShadowTrees; readonly frame: FrameTrees }
  readonly #excluded = new WeakSet<Element>()
  /** Read before, and now perhaps gone, moved or of another language. */
  #suspects = new Set<Container>()
  /** New, and beside no text of the container around them. */
  #arrived = new Set<Element>()
  /** Nodes whose container's own text has changed. */
  #touched = new Set<Node>()
  #count = 0

  /** `known`: the containers read so far. */
  constructor(
    known: ReadonlyMap<Container, readonly Block[]>,
    trees: { readonly shadow: ShadowTrees; readonly frame: FrameTrees },
  ) {
    this.#known = known
    this.#trees = trees
  }

  /** How often something was noted; two equal counts mean that nothing came between. */
  get count(): number {
    return this.#count
  }

  get any(): boolean {
    return this.#suspects.size + this.#arrived.size + this.#touched.size > 0
  }

  /** Remembers that an element was left out for its attributes or place. */
  markExcluded(element: Element): void {
    this.#excluded.add(element)
  }

  note(records: readonly MutationRecord[]): void {
    this.#count += 1
    for (const record of records) {
      if (!isWithinReach(record.target)) continue
      if (record.type === 'childList') this.#noteChildren(record)
      else if (record.type === 'attributes') this.#noteAttribute(record)
      else if (isText(record.target)) this.#touched.add(record.target)
    }
  }

  /** Hands out the containers to be looked at, in no order, and begins anew. */
  take(): ReadonlySet<Container> {
    const containers = this.#suspects
    for (const element of this.#arrived) containers.add(element)
    for (const node of this.#touched) {
      const container = isWithinReach(node) ? containerOf(node) : undefined
      if (container !== undefined) containers.add(container)
    }
    this.#suspects = new Set()
    this.#arrived = new Set()
    this.#touched = new Set()
    return containers
  }

  #noteChildren(record: MutationRecord): void {
    for (const node of record.removedNodes) {
      if (!isElement(node)) continue
      this.#suspectWithin(node)
      this.#trees.shadow.meetAround(node)
    }
    if (touchesRun(record)) {
      this.#touched.add(record.target)
      return
    }
    for (const node of record.addedNodes) {
      if (!isElement(node)) continue
      if (exclusionOf(node) !== undefined) this.#excluded.add(node)
      else if (isReadAsContainer(node)) this.#arrived.add(node)
    }
  }

  #noteAttribute({ target, attributeName }: MutationRecord): void {
    if (!isElement(target)) return
    if (attributeName === 'lang' || attributeName === 'role') this.#suspectWithin(target)
    if (this.#excluded.has(target) === (exclusionOf(target) !== undefined)) return
    this.#suspectWithin(target)
    const parent = parentOf(target)
    if (parent !== null) this.#touched.add(parent)
  }

  /** All that was read in a subtree must be looked at, and what was left out counts as new. */
  #suspectWithin(root: Element | ShadowRoot | Document): void {
    const walker = walkerOver(root)
    if (isShadowRoot(root)) this.#suspect(root)
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      if (!isElement(node)) continue
      this.#suspect(node)
      this.#excluded.delete(node)
      const inner = this.#trees.shadow.rootAt(node) ?? this.#trees.frame.documentAt(node)
      if (inner !== undefined && isWithinReach(inner)) this.#suspectWithin(inner)
    }
  }

  #suspect(container: Container): void {
    if (this.#known.has(container)) this.#suspects.add(container)
  }
}
