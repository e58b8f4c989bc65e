import { addressOf, documentOf, viewOf, withoutFragment } from './documents.ts'

/**
 * Elements that may hold a document of their own. One of the page's own origin is read as a part of
 * the page; any other is another site's, which nobody asked us to read.
 */
export function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame'
}

/**
 * The document in a frame, if it is to be read: one that comes from an address of the page's origin,
 * or stands in the page itself (`srcdoc`). What scripts write into an empty frame is read nowhere:
 * so advertisements are made.
 */
export function documentIn(frame: Element): Document | undefined {
  const document = contentOf(frame)
  if (document === undefined) return undefined
  const address = addressOf(document)
  if (address === 'about:srcdoc') return frame.getAttribute('srcdoc')?.trim() ? document : undefined
  const around = addressesAround(document).map(withoutFragment)
  const isOfPage = around.every((one) => originOf(one) === originOf(address) || isLocal(one))
  // A document that is written by a script takes the address of the script's own page.
  return isOfPage && originOf(address) !== undefined && !around.includes(withoutFragment(address))
    ? document
    : undefined
}

/** The frame that shows a document; null for a page, and for a document that is shown no more. */
export function frameAround(document: Document): Element | null {
  const frame: unknown = Reflect.get(Object(viewOf(document)), 'frameElement')
  return isFrameElement(frame) && contentOf(frame) === document ? frame : null
}

/** How far down the page's window a height in a node's own window is. */
export function heightInWindow(height: number, node: Node): number {
  const frame = frameAround(documentOf(node))
  return frame === null ? height : heightInWindow(heightOutside(height, frame), frame)
}

/** Where a height within a frame is in the window around it: no farther than the frame reaches. */
export function heightOutside(height: number, frame: Element): number {
  const shown = Math.min(Math.max(height, 0), frame.clientHeight)
  return shown + frame.getBoundingClientRect().top + frame.clientTop
}

function contentOf(frame: Element): Document | undefined {
  try {
    const document: unknown = Reflect.get(frame, 'contentDocument')
    return typeof document === 'object' && document !== null ? (document as Document) : undefined
  } catch {
    return undefined // Firefox takes away what stood in a frame that is gone.
  }
}

function isFrameElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'localName' in value
}

function addressesAround(document: Document): string[] {
  const frame = frameAround(document)
  if (frame === null) return []
  const around = documentOf(frame)
  return [addressOf(around), ...addressesAround(around)]
}

/** Undefined for what has no site: a file, an empty page, a page of the browser. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, origin } = new URL(address)
  return /^https?:$/.test(protocol) ? origin : undefined
}

/** A document that stands in the page around it has that page's origin. */
function isLocal(address: string): boolean {
  return address === 'about:srcdoc'
}
