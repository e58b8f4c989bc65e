import { rootOf } from '../../lib/page/documents.ts'
import { heightInWindow } from '../../lib/page/frames.ts'

/**
 * How far down the page a range stands: 0 at the top, 1 at the end. 0 where the page no longer
 * has the text.
 */
export function placeOf(range: AbstractRange | undefined, document: Document): number {
  const element = range?.startContainer.parentElement
  if (!range || !element) return 0
  const live = new Range()
  live.setStart(range.startContainer, Math.min(range.startOffset, lengthOf(range.startContainer)))
  const { top } = live.getClientRects()[0] ?? element.getBoundingClientRect()
  const place = heightInWindow(top, element) + window.scrollY
  const height = rootOf(document).scrollHeight
  return height > 0 ? Math.min(Math.max(place / height, 0), 1) : 0
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0
}
