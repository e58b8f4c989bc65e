import type { Block, Piece } from './block.ts'
import type { BlockOffset } from './offsets.ts'
import { isBlank } from './run.ts'

interface Stretch {
  readonly node: Text
  readonly start: number
  end: number
}

/**
 * Where a run of a block's text stands in the page: one range for each text node that shows a part
 * of it, in the order of the text. White space alone at either end gets none. `end` is exclusive;
 * offsets outside the text are taken to its ends.
 */
export function rangesOf(block: Block, start: BlockOffset, end: BlockOffset): StaticRange[] {
  const stretches = stretchesOf(block, start, end)
  while (isBlankStretch(stretches[0])) stretches.shift()
  while (isBlankStretch(stretches.at(-1))) stretches.pop()
  return stretches.map(
    ({ node, start, end }) =>
      new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      }),
  )
}

/** The text nodes that show a part of the run, in the order of the text. */
export function textNodesOf(block: Block, start: BlockOffset, end: BlockOffset): Text[] {
  return stretchesOf(block, start, end).map(({ node }) => node)
}

function stretchesOf(block: Block, start: BlockOffset, end: BlockOffset): Stretch[] {
  const stretches: Stretch[] = []
  for (let index = firstPieceAfter(block.pieces, start); index < block.pieces.length; index += 1) {
    const piece = block.pieces[index]
    if (piece === undefined || piece.start >= end) break
    const from = piece.nodeStart + Math.max(start - piece.start, 0)
    const to = piece.nodeStart + Math.min(end - piece.start, piece.length)
    const last = stretches.at(-1)
    if (last?.node === piece.node) last.end = to
    else stretches.push({ node: piece.node, start: from, end: to })
  }
  return stretches
}

/** Index of the first piece that ends after the offset. */
function firstPieceAfter(pieces: readonly Piece[], offset: BlockOffset): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.start + piece.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function isBlankStretch(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && isBlank(stretch.node.data.slice(stretch.start, stretch.end))
}
