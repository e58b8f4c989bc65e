import { type Block, betweenBlocks, type Container } from './block.ts'
import { containerOf } from './container.ts'
import { isText, isWithinReach, textWalkerOver } from './nodes.ts'

/** How many text nodes to look through for neighbours; the page puts white space between most. */
const mostNodes = 200

type Direction = 'before' | 'after'

/** Finds the prose beside a block, as the page stands now; nothing is kept that could grow old. */
export class Neighbours {
  readonly #known: ReadonlyMap<Container, readonly Block[]>

  /** `known`: the containers read so far. */
  constructor(known: ReadonlyMap<Container, readonly Block[]>) {
    this.#known = known
  }

  /** The last `reach` UTF-16 units of what stands before a block, its blocks parted by empty lines. */
  textBefore(block: Block, reach: number): string {
    return this.#texts(block, 'before', reach).reverse().join(betweenBlocks).slice(-reach)
  }

  /** The first `reach` UTF-16 units of what stands behind a block. */
  textAfter(block: Block, reach: number): string {
    return this.#texts(block, 'after', reach).join(betweenBlocks).slice(0, reach)
  }

  /** From the nearest block on. */
  #texts(block: Block, direction: Direction, reach: number): string[] {
    const texts: string[] = []
    if (!isWithinReach(block.element)) return texts
    let length = 0
    for (const { text } of this.#blocks(block, direction)) {
      texts.push(text)
      length += text.length + betweenBlocks.length
      if (length >= reach) break
    }
    return texts
  }

  /** The blocks of the same document or shadow tree. */
  *#blocks(block: Block, direction: Direction): Generator<Block> {
    const { node } = direction === 'before' ? block.pieces[0] : lastPiece(block)
    const beside = this.#blocksWith(node, direction)
    yield* beside.slice(beside.indexOf(block) + 1)
    const walker = textWalkerOver(node.getRootNode())
    walker.currentNode = node
    let last = block
    for (let count = 0; count < mostNodes; count += 1) {
      const next = direction === 'before' ? walker.previousNode() : walker.nextNode()
      if (next === null || !isText(next)) return
      for (const one of this.#blocksWith(next, direction)) {
        if (one !== last) yield one
        last = one
      }
    }
  }

  /** The blocks that a text node stands in, the nearest first. */
  #blocksWith(node: Text, direction: Direction): Block[] {
    const container = containerOf(node)
    const blocks = container ? (this.#known.get(container) ?? []) : []
    const found = blocks.filter(({ pieces }) => pieces.some((piece) => piece.node === node))
    return direction === 'before' ? found.reverse() : found
  }
}

function lastPiece({ pieces }: Block) {
  return pieces.at(-1) ?? pieces[0]
}
