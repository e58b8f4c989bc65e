import { kindOf } from './elements.ts'
import { exclusionOf } from './exclusion.ts'
import { isElement, isText, parentOf } from './nodes.ts'
import { isBlank } from './run.ts'

/**
 * What a node means to the text that stands beside it in its container: `content` is part of it,
 * `blank` only if it stands between content, a `border` ends it, `nothing` is not there.
 */
type Part = 'content' | 'blank' | 'border' | 'nothing'

/** True if the element's text stands apart and is read. */
export function isReadAsContainer(element: Element): boolean {
  return kindOf(element) === 'block' && exclusionOf(element) === undefined
}

/**
 * True if adding and removing these children may have changed the text that stands in the parent
 * itself. A paragraph that comes between paragraphs has not: so their parent, which may hold
 * thousands of them, need not be read again. To be asked when the mutations are over: each record
 * is judged by what stands around the place now, and what came there since has its own record.
 */
export function touchesRun(record: MutationRecord): boolean {
  const parts = [...record.addedNodes, ...record.removedNodes].map(partOf)
  if (parts.includes('content')) return true
  if (parts.every((part) => part === 'nothing')) return false
  const { target, previousSibling, nextSibling } = record
  return (
    hasContentNext(target, previousSibling, 'previousSibling') &&
    hasContentNext(target, nextSibling, 'nextSibling')
  )
}

function hasContentNext(
  parent: Node,
  from: Node | null,
  direction: 'previousSibling' | 'nextSibling',
): boolean {
  // A neighbour that has moved away says nothing about what stands here now.
  if (from !== null && parentOf(from) !== parent) return true
  for (let node = from; node !== null; node = node[direction]) {
    const part = partOf(node)
    if (part === 'content') return true
    if (part === 'border') return false
  }
  return isElement(parent) && kindOf(parent) !== 'block'
}

function partOf(node: Node): Part {
  if (isText(node)) return isBlank(node.data) ? 'blank' : 'content'
  if (!isElement(node)) return 'nothing'
  const kind = kindOf(node)
  if (kind === 'silent') return 'nothing'
  if (kind === 'border') return 'border'
  if (kind !== 'block') return 'content'
  return exclusionOf(node) === 'silent' ? 'nothing' : 'border'
}
