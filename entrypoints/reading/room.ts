import type { Block } from '../../lib/page/block.ts'
import { isWithinReach } from '../../lib/page/nodes.ts'

/** Matches on a page, many times what news has. */
const mostOnPage = 5000

/** UTF-16 units of the longest paragraphs of news; a text node may hold a book. */
const longestParagraph = 20_000

/**
 * Matches times the UTF-16 units of a text node that holds more than a paragraph. Browsers go over
 * all lines of a node for each range in it: Firefox 152 took 6 s for 800 matches in 100,000 units,
 * 84 s for 4,000 in 500,000. This much takes it less than a second.
 */
const mostInNode = 10_000_000

/** How many matches can be painted without keeping the page from its work. */
export class Room {
  readonly #inNodes = new WeakMap<Text, number>()
  #onPage = 0

  /** How many more have room in a block. */
  leftIn({ pieces: [{ node }] }: Block): number {
    const onPage = mostOnPage - this.#onPage
    if (!holdsBook(node)) return onPage
    const inNode = Math.ceil(mostInNode / node.length) - (this.#inNodes.get(node) ?? 0)
    return Math.max(0, Math.min(onPage, inNode))
  }

  /** Takes up room; a negative number gives it back. */
  take({ pieces: [{ node }] }: Block, matches: number): void {
    this.#onPage += matches
    if (holdsBook(node)) {
      this.#inNodes.set(node, (this.#inNodes.get(node) ?? 0) + matches)
    }
  }
}

/** False for a node of a frame that is gone. */
function holdsBook(node: Text): boolean {
  return isWithinReach(node) && node.length > longestParagraph
}
