import type { Block } from './block.ts'
import { composedParent, isElement } from './nodes.ts'
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
  return textNodesOf(block, start, end).some((node) => {
    const element = node.parentElement ?? block.element
    return element.checkVisibility({ visibilityProperty: true }) && !isCollapsed(element)
  })
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
