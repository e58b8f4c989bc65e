import { windowsOf } from './painted.ts'

/** What can be told of a document without carrying it out of the page. */
export interface Fingerprint {
  /** UTF-16 units of the serialisation. */
  readonly length: number
  /** 53 bits over the serialisation and the number of its style sheets. */
  readonly hash: number
}

/** The page and its frames as the browser writes them down. */
export function fingerprintOf(view: Window): Fingerprint {
  const written = windowsOf(view).map(({ document }) => serialised(document))
  const text = written.join('\n')
  return { length: text.length, hash: hashOf(text) }
}

/** A document with doctype and comments around it, and the number of its style sheets. */
function serialised(document: Document): string {
  const parts = [...document.childNodes].map((node) =>
    node.nodeType === Node.ELEMENT_NODE && 'outerHTML' in node
      ? String(node.outerHTML)
      : `${node.nodeName} ${node.nodeValue ?? ''}`,
  )
  const sheets = `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`
  return [...parts, sheets].join('\n')
}

/** After Bryc's cyrb53: pages without a secure context have no `crypto.subtle`. */
function hashOf(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
