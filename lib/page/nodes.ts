import { documentOf, viewOf } from './documents.ts'
import { frameAround } from './frames.ts'

const elementNode = 1
const textNode = 3
const documentNode = 9
const documentFragmentNode = 11

// By number and not by `instanceof`: nodes of a frame have constructors of their own.

function typeOf(node: Node): unknown {
  const type: unknown = node.nodeType
  return typeof type === 'number' ? type : Reflect.get(Node.prototype, 'nodeType', node)
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === elementNode
}

export function isText(node: Node): node is Text {
  return node.nodeType === textNode
}

export function isDocument(node: Node): node is Document {
  return typeOf(node) === documentNode
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === documentFragmentNode && 'host' in node
}

/** False for a node of a frame that is gone, which Firefox lets nobody look at any more. */
export function isWithinReach(node: Node): boolean {
  try {
    return typeOf(node) !== undefined
  } catch {
    return false
  }
}

/** The parent; for the root of a shadow tree its host, and for a document the frame around it. */
export function composedParent(node: Node): Node | null {
  if (isShadowRoot(node)) return node.host
  return isDocument(node) ? frameAround(node) : parentOf(node)
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

/** Goes over the elements below a node. */
export function walkerOver(root: Node): TreeWalker {
  return walkerOverAll(root, NodeFilter.SHOW_ELEMENT)
}

/** Goes over the texts below a node. */
export function textWalkerOver(root: Node): TreeWalker {
  return walkerOverAll(root, NodeFilter.SHOW_TEXT)
}

function walkerOverAll(root: Node, shown: number): TreeWalker {
  const { createTreeWalker } = globalThis.Document.prototype
  return createTreeWalker.call(globalThis.document, root, shown)
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
  if (globalThis.Element === undefined) return false
  const { prototype } = (viewOf(documentOf(node)) ?? globalThis).Element
  return asked.some((one) => Reflect.get(node, one) !== Reflect.get(prototype, one, node))
}
