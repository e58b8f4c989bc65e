import type { Block } from './block.ts'
import { composedParent } from './nodes.ts'

/**
 * Compares two blocks by their place in the document, for `sort`: negative if `a` comes first, 0
 * for the same block. What stands in a shadow tree or a frame comes right after the start of its host.
 */
export function compareBlocks(a: Block, b: Block): number {
  const [first, second] = [a.pieces[0], b.pieces[0]]
  // A long text node gives several blocks.
  if (first.node === second.node) return first.nodeStart - second.nodeStart
  return compareNodes(first.node, second.node)
}

function compareNodes(a: Node, b: Node): number {
  const pathA = pathOf(a)
  const pathB = pathOf(b)
  let depth = 0
  while (depth < pathA.length && pathA[depth] === pathB[depth]) depth += 1
  const placeA = pathA[depth]
  const placeB = pathB[depth]
  if (placeA === undefined || placeB === undefined) return pathA.length - pathB.length
  const precedes = placeA.compareDocumentPosition(placeB) & Node.DOCUMENT_POSITION_FOLLOWING
  return precedes !== 0 ? -1 : 1
}

/** The hosts of the shadow trees and frames around a node, from the outside in, and the node. */
function pathOf(node: Node): Node[] {
  const path = [node]
  let host = composedParent(node.getRootNode())
  while (host !== null) {
    path.unshift(host)
    host = composedParent(host.getRootNode())
  }
  return path
}
