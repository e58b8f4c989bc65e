import { rootOf } from '../../lib/page/documents.ts'
import { heightInWindow } from '../../lib/page/frames.ts'

/**
 * Tells how far down the page a range stands: 0 at the top, 1 at the end. 0 where the page no
 * longer has the text. What is asked of the page as a whole is asked once: to be used at once, and
 * made anew for the next time.
 */
export function measurePlaces(document: Document): (range: AbstractRange | undefined) => number {
  const scrolled = window.scrollY
  const height = rootOf(document).scrollHeight
  // One for all: each range that lives slows down every change of its document.
  const live = new Range()
  return (range) => {
    const top = range && topOf(range, live)
    if (top === undefined || height <= 0) return 0
    return Math.min(Math.max((top + scrolled) / height, 0), 1)
  }
}

function topOf({ startContainer, startOffset }: AbstractRange, live: Range): number | undefined {
  const element = startContainer.parentElement
  if (element === null) return undefined
  live.setStart(startContainer, Math.min(startOffset, startContainer.textContent?.length ?? 0))
  live.collapse(true)
  const { top } = live.getClientRects()[0] ?? element.getBoundingClientRect()
  return heightInWindow(top, element)
}
