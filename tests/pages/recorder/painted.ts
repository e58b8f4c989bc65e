/** One range that stands in the page's highlight registry under a name of ours. */
export interface PaintedRange {
  readonly family: string
  readonly text: string
  /** The document that it stands in: 0 for the page, the others are its frames. */
  readonly document: number
  /** Whether a reader can see it: rendered, and in no closed `<details>`. */
  readonly visible: boolean
}

const prefix = 'framelight-'

/** All that is painted in the page and its frames, in the order in which it was painted in each. */
export function paintedRanges(): PaintedRange[] {
  return windowsOf(window).flatMap((view, document) => {
    const painted: PaintedRange[] = []
    for (const [name, highlight] of registryIn(view)) {
      if (!name.startsWith(prefix)) continue
      for (const range of highlight) {
        painted.push({ family: name.slice(prefix.length), document, ...textOf(range) })
      }
    }
    return painted
  })
}

/** A window and those of its frames that it may look into. */
export function windowsOf(view: Window): Window[] {
  return [view, ...Array.from({ length: view.length }, (_, at) => view[at]).flatMap(withinReach)]
}

function withinReach(view: Window | undefined): Window[] {
  try {
    return view?.document ? windowsOf(view) : []
  } catch {
    return [] // of another origin
  }
}

/** In Firefox what iterates a highlight throws, except where the page's own view is taken. */
function registryIn(view: Window): Iterable<[string, Highlight]> {
  const page: unknown = Reflect.get(view, 'wrappedJSObject')
  for (const one of [page, view]) {
    const css: unknown = Reflect.get(Object(one), 'CSS')
    const highlights: unknown = Reflect.get(Object(css), 'highlights')
    if (isRegistry(highlights)) return highlights
  }
  return []
}

function isRegistry(value: unknown): value is HighlightRegistry {
  return typeof value === 'object' && value !== null && 'size' in value
}

function textOf(range: AbstractRange): Omit<PaintedRange, 'family' | 'document'> {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const text = startContainer.textContent?.slice(startOffset, endOffset) ?? ''
  const element = ownView(startContainer).parentElement
  const whole = startContainer === endContainer && startContainer.isConnected
  return { text: whole ? text : '', visible: element === null || isShown(element) }
}

/** The node as our world sees it: the page's own view takes no object of ours. */
function ownView(node: Node): Node {
  const wrap: unknown = Reflect.get(globalThis, 'XPCNativeWrapper')
  return typeof wrap === 'function' ? wrap(node) : node
}

function isShown(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement
  if (frame && (frame.clientHeight <= 1 || !isShown(frame))) return false
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
