/** Where ranges stand: for each the way to its node from the document, and what it paints there. */
export function placesOf(ranges: readonly AbstractRange[]): string[] {
  const memory = new Map<Node, string>()
  return ranges
    .map(({ startContainer, startOffset, endOffset }) => {
      const text = startContainer.textContent?.slice(startOffset, endOffset) ?? ''
      return `${wayTo(startContainer, memory)} ${startOffset} ${JSON.stringify(text)}`
    })
    .sort()
}

function wayTo(node: Node, memory: Map<Node, string>): string {
  const known = memory.get(node)
  if (known !== undefined) return known
  // By number: nodes of a frame have constructors of their own.
  if (node.nodeType === Node.DOCUMENT_NODE) return wayToDocument(node as Document, memory)
  if ('host' in node && node.host instanceof Object) {
    return `${wayTo(node.host as Element, memory)}/shadow`
  }
  const parent = node.parentNode
  if (parent === null) return 'gone'
  const way = wayTo(parent, memory)
  // All children at once: a parent may have thousands of them.
  parent.childNodes.forEach((child, index) => {
    memory.set(child, `${way}/${index}`)
  })
  return memory.get(node) ?? 'gone'
}

function wayToDocument(shown: Document, memory: Map<Node, string>): string {
  const frame = shown.defaultView?.frameElement
  return frame ? `${wayTo(frame, memory)}/frame` : shown === document ? 'document' : 'gone'
}

/** Waits, while the page is idle, until something holds; gives up quietly. Milliseconds. */
export async function until(holds: () => boolean, patience = 3000): Promise<void> {
  const end = performance.now() + patience
  while (!holds() && performance.now() < end) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 20 }))
  }
}
