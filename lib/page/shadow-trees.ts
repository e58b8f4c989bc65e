import { isCustom } from './elements.ts'
import { isShadowRoot, isWithinReach } from './nodes.ts'

/** The shadow trees of a page as far as they were met. */
export class ShadowTrees {
  /** Called for each root when it is first met, before it is read. */
  onMet: (root: ShadowRoot) => void = () => {}

  readonly #shadowRootOf: (element: Element) => ShadowRoot | null
  readonly #roots = new Map<Element, ShadowRoot>()
  /** Custom elements that may still get a shadow root: nothing tells when they do. */
  readonly #waiting = new Set<Element>()

  constructor(shadowRootOf: (element: Element) => ShadowRoot | null) {
    this.#shadowRootOf = shadowRootOf
  }

  /** The roots met so far; some may have left the page. */
  get roots(): ShadowRoot[] {
    return [...this.#roots.values()]
  }

  /** The root that was met at an element, if any. */
  rootAt(host: Element): ShadowRoot | undefined {
    return this.#roots.get(host)
  }

  /** Asks the page for the element's root; null if it has none that we may see. */
  lookFor(element: Element): ShadowRoot | null {
    const root = this.#shadowRootOf(element)
    if (root !== null) this.#meet(root)
    else if (isCustom(element)) this.#waiting.add(element)
    return root
  }

  /** Meets the roots around a node that moved, maybe to a shadow tree that was not read yet. */
  meetAround(node: Node): void {
    for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
      this.#meet(root)
    }
  }

  /** The roots that custom elements got since they were read. Forgets hosts that left the page. */
  lookAgain(): ShadowRoot[] {
    for (const host of this.#roots.keys()) if (!isConnected(host)) this.#roots.delete(host)
    const found: ShadowRoot[] = []
    for (const host of this.#waiting) {
      const root = isConnected(host) ? this.#shadowRootOf(host) : null
      if (root !== null) {
        this.#meet(root)
        found.push(root)
      } else if (!isConnected(host)) this.#waiting.delete(host)
    }
    return found
  }

  #meet(root: ShadowRoot): void {
    this.#waiting.delete(root.host)
    if (this.#roots.get(root.host) === root) return
    this.#roots.set(root.host, root)
    this.onMet(root)
  }
}

function isConnected(host: Element): boolean {
  return isWithinReach(host) && host.isConnected
}
