import { documentOf, viewOf } from './documents.ts'
import { frameAround, heightOutside } from './frames.ts'
import { composedParent, isElement, isWithinReach } from './nodes.ts'

/**
 * Brings a range to the middle of the window: smoothly, unless the reader asked for less motion.
 * Opens nothing: where the range itself is not shown, it goes to the nearest shown element around.
 */
export function scrollToRange(range: AbstractRange): void {
  const element = shownElementOf(range.startContainer)
  if (element === undefined) return
  const behavior = prefersLessMotion() ? 'instant' : 'smooth'
  const isInPage = frameAround(documentOf(element)) === null
  const isShort = element.getBoundingClientRect().height < window.innerHeight / 2
  if (isInPage && (isShort || rectangleOf(range) === undefined)) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
    return
  }
  // A long element's own middle may be pages away from the range.
  const middle = () => {
    const { top, height } = rectangleOf(range) ?? element.getBoundingClientRect()
    return top + height / 2
  }
  bringToMiddle(middle, element, behavior)
}

/**
 * Scrolls what is around an element, and then the frames around that, until a height in the
 * element's window is in the middle. Frames move at once: only then can the height be told outside.
 */
function bringToMiddle(height: () => number, element: Element, behavior: ScrollBehavior): void {
  const frame = frameAround(documentOf(element))
  const view = viewOf(documentOf(element)) ?? window
  const top = height() - view.innerHeight / 2
  scrollerOf(element, view).scrollBy({ top, behavior: frame === null ? behavior : 'instant' })
  if (frame !== null) bringToMiddle(() => heightOutside(height(), frame), frame, behavior)
}

function shownElementOf(node: Node): Element | undefined {
  if (!isWithinReach(node)) return undefined
  for (let at = composedParent(node); at !== null; at = composedParent(at)) {
    if (isElement(at) && at.checkVisibility()) return at
  }
  return undefined
}

/** Undefined if the range is not rendered, or if the page has changed under it. */
function rectangleOf({ startContainer, startOffset, endOffset }: AbstractRange) {
  if (startContainer.nodeType !== Node.TEXT_NODE) return undefined
  const length = startContainer.textContent?.length ?? 0
  const range = new Range()
  range.setStart(startContainer, Math.min(startOffset, length))
  range.setEnd(startContainer, Math.min(endOffset, length))
  return range.getClientRects()[0]
}

function scrollerOf(element: Element, view: Window): Element | Window {
  for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
    const scrolls = /auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)
    if (scrolls && parent.scrollHeight > parent.clientHeight && parent.localName !== 'body') {
      return parent.localName === 'html' ? view : parent
    }
  }
  return view
}

function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
