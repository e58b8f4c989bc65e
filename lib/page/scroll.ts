/**
 * Brings a range to the middle of the window: smoothly, unless the reader asked for less motion.
 * Opens nothing: where the range itself is not shown, it goes to the nearest shown element around.
 */
export function scrollToRange(range: AbstractRange): void {
  const element = shownElementOf(range.startContainer)
  if (element === undefined) return
  const behavior = prefersLessMotion() ? 'instant' : 'smooth'
  const rectangle = rectangleOf(range)
  if (rectangle === undefined || element.getBoundingClientRect().height < window.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
    return
  }
  // A long element's own middle may be pages away from the range.
  const top = rectangle.top + rectangle.height / 2 - window.innerHeight / 2
  scrollerOf(element).scrollBy({ top, behavior })
}

function shownElementOf(node: Node): Element | undefined {
  let element = node.parentElement ?? hostOf(node)
  while (element !== undefined && !element.checkVisibility()) {
    element = element.parentElement ?? hostOf(element)
  }
  return element
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
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

function scrollerOf(element: Element): Element | Window {
  for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
    const scrolls = /auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)
    if (scrolls && parent.scrollHeight > parent.clientHeight && parent.localName !== 'body') {
      return parent.localName === 'html' ? window : parent
    }
  }
  return window
}

function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
