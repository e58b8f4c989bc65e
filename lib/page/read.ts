import type { Block, Container } from './block.ts'
import { type Item, isContainer, readContainer, type Surroundings } from './container.ts'
import { type ElementKind, kindOf } from './elements.ts'
import { exclusionOf } from './exclusion.ts'
import { documentIn, frameAround, isFrame } from './frames.ts'
import { composedParent, isDocument, isElement, isWithinReach, parentOf } from './nodes.ts'

/** Open shadow roots only; an extension can give a function that sees closed ones too. */
export const openShadowRootOf: Surroundings['shadowRootOf'] = (element) => element.shadowRoot

/**
 * The prose under a root, in document order, read as it is asked for. The page must not change
 * while the generator is at rest: to read in slices, take a `PageReader`.
 */
export function* readBlocks(
  root: Container,
  surroundings: Surroundings = { shadowRootOf: openShadowRootOf },
): Generator<Block> {
  const stack: Item[] = [{ kind: 'container', container: root }]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (item.kind === 'block') yield item.block
    else pushReversed(stack, readContainer(item.container, surroundings))
  }
}

/** One by one: `push(...items)` overflows the call stack at some hundred thousand. */
export function pushReversed<T>(stack: T[], items: readonly T[]): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index]
    if (item !== undefined) stack.push(item)
  }
}

/** True if the container is in the page and neither it nor what is around it is excluded. */
export function isReadable(
  container: Container,
  page: Document,
  memory = new Map<Node, boolean>(),
): boolean {
  if (!isWithinReach(container)) return false
  return container.isConnected && isContainer(container) && isLetIn(container, page, memory)
}

function isLetIn(node: Node, page: Document, memory: Map<Node, boolean>): boolean {
  const path: Node[] = []
  let answer: boolean | undefined
  for (let at: Node | null = node; at !== null && answer === undefined; at = composedParent(at)) {
    answer = memory.get(at)
    path.push(at)
    if (answer === undefined && isElement(at) && excludes(at)) answer = false
    if (isDocument(at) && at !== page && !isReadInFrame(at)) answer = false
  }
  for (const at of path) memory.set(at, answer ?? true)
  return answer ?? true
}

/** False for a document that no frame shows any more, or that has come to be no part of the page. */
function isReadInFrame(document: Document): boolean {
  const frame = frameAround(document)
  return frame !== null && documentIn(frame) === document
}

const closedKinds: ReadonlySet<ElementKind> = new Set(['silent', 'object', 'border', 'break'])

function excludes(element: Element): boolean {
  const isClosed = closedKinds.has(kindOf(element)) && !isFrame(element)
  return isClosed || isFallback(element) || exclusionOf(element) !== undefined
}

/** What stands between the tags of a frame is shown only where there are no frames. */
function isFallback(element: Element): boolean {
  const parent = parentOf(element)
  return parent !== null && isElement(parent) && isFrame(parent)
}
