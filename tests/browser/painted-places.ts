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
  if (node instanceof ShadowRoot) return `${wayTo(node.host, memory)}/shadow`
  const parent = node.parentNode
  if (parent === null) return node instanceof Document ? 'document' : 'gone'
  const way = wayTo(parent, memory)
  // All children at once: a parent may have thousands of them.
  parent.childNodes.forEach((child, index) => {
    memory.set(child, `${way}/${index}`)
  })
  return memory.get(node) ?? 'gone'
}

/** How long to wait for what never comes, in milliseconds. */
const patience = 8000

/** Waits, while the page is idle, until something holds; gives up quietly. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + patience
  while (!holds() && performance.now() < end) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 20 }))
  }
}
