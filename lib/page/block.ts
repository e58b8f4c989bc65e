import type { BlockOffset, NodeOffset } from './offsets.ts'

/** What text can stand in directly: a block-level element, or the root of a shadow tree. */
export type Container = Element | ShadowRoot

/** What parts blocks where their texts are read one after another: an empty line. */
export const betweenBlocks = '\n\n'

/** A stretch of a block's text that stands in one text node, character for character. */
export interface Piece {
  readonly node: Text
  readonly nodeStart: NodeOffset
  readonly start: BlockOffset
  /** UTF-16 units; at least 1. */
  readonly length: number
}

/**
 * One run of running text, with the map back to the page. An element that holds text before and
 * after an inner block, or paragraphs parted by `<br><br>`, gives several blocks.
 */
export interface Block {
  /** The element that the text stands in; for text right under a shadow root, its host. */
  readonly element: Element
  /**
   * The text as it is rendered: white space collapsed to one space, `<br>` a line feed, `<q>` in
   * quotation marks; nothing trimmed but white space at the ends. Soft hyphens stay.
   */
  readonly text: string
  /** The nearest `lang` attribute, as it is written; undefined where the document names none. */
  readonly lang: string | undefined
  /** In the order of the text; what no text node holds (breaks, quotation marks) has no piece. */
  readonly pieces: readonly [Piece, ...Piece[]]
}

/** True if a new reading says what the old one said, of the same nodes. */
export function isSameBlock(before: Block, after: Block): boolean {
  return (
    before.text === after.text &&
    before.lang === after.lang &&
    before.element === after.element &&
    before.pieces.length === after.pieces.length &&
    before.pieces.every((piece, index) => isSamePiece(piece, after.pieces[index]))
  )
}

function isSamePiece(before: Piece, after: Piece | undefined): boolean {
  return (
    after !== undefined &&
    before.node === after.node &&
    before.nodeStart === after.nodeStart &&
    before.start === after.start &&
    before.length === after.length
  )
}
