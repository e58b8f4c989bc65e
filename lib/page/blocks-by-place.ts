import { type Block, isSameBlock } from './block.ts'

/** Blocks of an earlier reading, found by where they begin: a long text node begins several. */
export class BlocksByPlace {
  readonly #byNode = new Map<Text, Map<number, Block>>()

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const { node, nodeStart } = block.pieces[0]
      const ofNode = this.#byNode.get(node) ?? new Map<number, Block>()
      this.#byNode.set(node, ofNode.set(nodeStart, block))
    }
  }

  /** Takes out the block that says the same at the same place, if there is one. */
  takeLike(block: Block): Block | undefined {
    const { node, nodeStart } = block.pieces[0]
    const ofNode = this.#byNode.get(node)
    const old = ofNode?.get(nodeStart)
    if (old === undefined || !isSameBlock(old, block)) return undefined
    ofNode?.delete(nodeStart)
    return old
  }

  /** What was not taken out. */
  get left(): Block[] {
    return [...this.#byNode.values()].flatMap((ofNode) => [...ofNode.values()])
  }
}
