const elementNode = 1
const textNode = 3
const documentFragmentNode = 11

// By number and not by `instanceof`: nodes of a frame have constructors of their own.

export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType
  return type === elementNode || typeof type !== 'number'
}

export function isText(node: Node): node is Text {
  return node.nodeType === textNode
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === documentFragmentNode && 'host' in node
}

/** The parent, or for the root of a shadow tree its host. */
export function composedParent(node: Node): Node | null {
  return isShadowRoot(node) ? node.host : parentOf(node)
}

// The name of an input hides the property of that name from whoever asks its form, in the world of
// an extension too, except in Firefox (HTML, [LegacyOverrideBuiltIns]). What leads on from a form
// is asked of the prototype, or a page could send us around in circles.

export function parentOf(node: Node): Node | null {
  return isMasked(node) ? Reflect.get(Node.prototype, 'parentNode', node) : node.parentNode
}

export function nextSiblingOf(node: Node): Node | null {
  return isMasked(node) ? Reflect.get(Node.prototype, 'nextSibling', node) : node.nextSibling
}

/** The names of images and forms hide properties of the document in the same way. */
export function rootOf(document: Document): Element {
  const root: unknown = Reflect.get(globalThis.Document.prototype, 'documentElement', document)
  return root instanceof globalThis.Element ? root : document.documentElement
}

/** Goes over the elements below a node. */
export function walkerOver(root: Node): TreeWalker {
  const { createTreeWalker } = globalThis.Document.prototype
  return createTreeWalker.call(globalThis.document, root, NodeFilter.SHOW_ELEMENT)
}

/** What we ask of elements. */
const asked = [
  ...['nodeType', 'localName', 'firstChild', 'nextSibling', 'previousSibling', 'parentNode'],
  ...['parentElement', 'shadowRoot', 'isConnected', 'ownerDocument', 'getRootNode', 'closest'],
  ...['hasAttributes', 'hasAttribute', 'getAttribute', 'checkVisibility', 'childNodes'],
]

/** True for a form that answers with an input where we ask it something. */
export function isMasked(node: Node): boolean {
  const name: unknown = 'localName' in node ? node.localName : undefined
  if (name === undefined || (typeof name === 'string' && name !== 'form')) return false
  // Without a browser, as on the command line, no form does this.
  const prototype = globalThis.Element?.prototype
  if (prototype === undefined) return false
  return asked.some((one) => Reflect.get(node, one) !== Reflect.get(prototype, one, node))
}
