import type { Piece } from './block.ts'
import { blockOffset, nodeOffset } from './offsets.ts'

/** Text with the map back to the page. */
export interface Part {
  readonly text: string
  readonly pieces: readonly [Piece, ...Piece[]]
}

/**
 * UTF-16 units: more than a paragraph of prose, and little enough to be read at one go, since a part
 * is one task.
 */
const longest = 5000

const ends = '.!?؟۔…'
const closers = '"\'”’»)]'

/**
 * Cuts what is longer than prose is between its sentences, or else its words, so that the page can
 * move while it is read: a text node can hold a book.
 */
export function* partsOf(run: Part): Generator<Part> {
  if (run.text.length <= longest) {
    yield run
    return
  }
  let next = 0
  for (let start = 0, end = 0; start < run.text.length; start = end) {
    end = run.text.length - start <= longest ? run.text.length : borderIn(run.text, start)
    const pieces: Piece[] = []
    for (let piece = run.pieces[next]; piece && piece.start < end; piece = run.pieces[next]) {
      pieces.push(...pieceWithin(piece, start, end))
      // It goes on in the next part.
      if (piece.start + piece.length > end) break
      next += 1
    }
    const [first, ...more] = pieces
    if (first !== undefined) yield { text: run.text.slice(start, end), pieces: [first, ...more] }
  }
}

/** Where a part that begins at an offset ends: behind white space, or at worst between letters. */
function borderIn(text: string, start: number): number {
  let word: number | undefined
  for (let at = start + longest; at > start + longest / 2; at -= 1) {
    if (!/\s/.test(text.charAt(at - 1))) continue
    if (endsSentence(text, at - 1)) return at
    word ??= at
  }
  if (word !== undefined) return word
  const end = start + longest
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end
}

function endsSentence(text: string, space: number): boolean {
  let at = space - 1
  while (closers.includes(text.charAt(at)) && at > 0) at -= 1
  return ends.includes(text.charAt(at))
}

/** What of a piece lies between two offsets, as a piece of the part that begins at the first. */
function pieceWithin(piece: Piece, start: number, end: number): Piece[] {
  const from = Math.max(piece.start, start)
  const length = Math.min(piece.start + piece.length, end) - from
  if (length <= 0) return []
  const nodeStart = nodeOffset(piece.nodeStart + from - piece.start)
  return [{ node: piece.node, nodeStart, start: blockOffset(from - start), length }]
}
