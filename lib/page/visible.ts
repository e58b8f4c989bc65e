import type { Block } from './block.ts'
import { documentOf } from './documents.ts'
import { frameAround } from './frames.ts'
import { composedParent, isElement, isShadowRoot, isWithinReach } from './nodes.ts'
import { type BlockOffset, blockOffset } from './offsets.ts'
import { textNodesOf } from './ranges.ts'

/**
 * True if some of the block's text between the offsets (all of it, by default) is shown: rendered,
 * not `visibility: hidden`, not in a closed `<details>` or `hidden="until-found"`. Costs a
 * computed style for each text node between: ask it only of what matched, and ask again when
 * somebody wants to know, since a style sheet can change the answer without a word.
 */
export function isVisible(
  block: Block,
  start: BlockOffset = blockOffset(0),
  end: BlockOffset = blockOffset(block.text.length),
): boolean {
  if (!isWithinReach(block.element)) return false
  return textNodesOf(block, start, end).some((node) => {
    const element = node.parentElement ?? block.element
    return isRendered(element) && !isCollapsed(element) && isInShownFrame(element)
  })
}

/** Pages hide frames by making them nothing or one pixel large. */
function isInShownFrame(element: Element): boolean {
  const frame = frameAround(documentOf(element))
  if (frame === null) return true
  const { width, height } = frame.getBoundingClientRect()
  return width > 1 && height > 1 && isRendered(frame) && isInShownFrame(frame)
}

/** An element of `display: contents` has no box of its own, but its text is shown. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true
  const { display, visibility } = getComputedStyle(element)
  if (display !== 'contents' || visibility !== 'visible') return false
  const above = element.assignedSlot ?? element.parentNode
  const parent = above !== null && isShadowRoot(above) ? above.host : above
  return parent !== null && isElement(parent) && isRendered(parent)
}

/** Browsers differ in whether `checkVisibility` sees what a reader must open first. */
function isCollapsed(element: Element): boolean {
  let inSummary = false
  for (let node: Node | null = element; node !== null; node = composedParent(node)) {
    if (!isElement(node)) continue
    if (node.getAttribute('hidden') === 'until-found') return true
    if (node.localName === 'details') {
      if (!inSummary && !node.hasAttribute('open')) return true
      inSummary = false
    }
    if (node.localName === 'summary') inSummary = true
  }
  return false
}
