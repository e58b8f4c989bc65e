// The names of images and forms hide properties of a document from whoever asks it, in the world of
// an extension too, except in Firefox (HTML, [LegacyOverrideBuiltIns]): so the prototype is asked.

/** What the browser itself answers; undefined where there is no browser, as on the command line. */
function ask(document: Document, property: string): unknown {
  const prototype = globalThis.Document?.prototype
  return prototype === undefined ? undefined : Reflect.get(prototype, property, document)
}

export function rootOf(document: Document): Element {
  const root: unknown = ask(document, 'documentElement')
  return isPresent<Element>(root) ? root : document.documentElement
}

/** The window that shows the document; undefined once it is shown no more. */
export function viewOf(document: Document): (Window & typeof globalThis) | undefined {
  const view: unknown = ask(document, 'defaultView')
  return isPresent<Window & typeof globalThis>(view) ? view : undefined
}

export function addressOf(document: Document): string {
  return String(ask(document, 'URL'))
}

export function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '')
}

/** The document that a node belongs to. */
export function documentOf(node: Node): Document {
  const prototype = globalThis.Node?.prototype
  const document: unknown = prototype && Reflect.get(prototype, 'ownerDocument', node)
  return isPresent<Document>(document) ? document : (node.ownerDocument ?? globalThis.document)
}

/** What the browser answers is of the type that the standard names, if it is there at all. */
function isPresent<Type extends object>(value: unknown): value is Type {
  return typeof value === 'object' && value !== null
}
