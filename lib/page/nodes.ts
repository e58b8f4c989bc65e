const elementNode = 1
const textNode = 3
const documentFragmentNode = 11

// By number and not by `instanceof`: nodes of a frame have constructors of their own.

export function isElement(node: Node): node is Element {
  return node.nodeType === elementNode
}

export function isText(node: Node): node is Text {
  return node.nodeType === textNode
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === documentFragmentNode && 'host' in node
}

/** The parent, or for the root of a shadow tree its host. */
export function composedParent(node: Node): Node | null {
  return isShadowRoot(node) ? node.host : node.parentNode
}
