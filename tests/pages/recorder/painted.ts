/** One range that stands in the page's highlight registry under a name of ours. */
export interface PaintedRange {
  readonly family: string
  readonly text: string
  /** Whether a reader can see it: rendered, and in no closed `<details>`. */
  readonly visible: boolean
}

const prefix = 'framelight-'

/** All that is painted, in the order in which it was painted. */
export function paintedRanges(): PaintedRange[] {
  const painted: PaintedRange[] = []
  for (const [name, highlight] of registry()) {
    if (!name.startsWith(prefix)) continue
    for (const range of highlight) {
      painted.push({ family: name.slice(prefix.length), ...textOf(range) })
    }
  }
  return painted
}

/** In Firefox what iterates a highlight throws, except where the page's own view is taken. */
function registry(): HighlightRegistry {
  const page: unknown = Reflect.get(window, 'wrappedJSObject')
  const css: unknown = Reflect.get(Object(page), 'CSS')
  const highlights: unknown = Reflect.get(Object(css), 'highlights')
  return isRegistry(highlights) ? highlights : CSS.highlights
}

function isRegistry(value: unknown): value is HighlightRegistry {
  return typeof value === 'object' && value !== null && 'size' in value
}

function textOf(range: AbstractRange): Omit<PaintedRange, 'family'> {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const text = startContainer.textContent?.slice(startOffset, endOffset) ?? ''
  const element = ownView(startContainer).parentElement
  const whole = startContainer === endContainer && startContainer.isConnected
  return { text: whole ? text : '', visible: element === null || isShown(element) }
}

/** The node as our world sees it: the page's own view takes no object of ours. */
function ownView(node: Node): Node {
  const wrap: unknown = Reflect.get(globalThis, 'XPCNativeWrapper')
  const wrapped: unknown = typeof wrap === 'function' ? wrap(node) : node
  return wrapped instanceof Node ? wrapped : node
}

function isShown(element: Element): boolean {
  if (isCollapsed(element)) return false
  if (element.checkVisibility({ visibilityProperty: true })) return true
  return getComputedStyle(element).display === 'contents'
}

function isCollapsed(element: Element): boolean {
  const details = element.closest('details:not([open])')
  if (details === null) return false
  if (element.closest('summary')?.parentElement !== details) return true
  return details.parentElement !== null && isCollapsed(details.parentElement)
}
