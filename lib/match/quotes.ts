import type { Piece } from './tokens.ts'

/** A quotation with its marks; UTF-16 offsets. */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** Words between the marks. */
  readonly words: number
}

interface Open {
  readonly closing: string
  readonly start: number
  readonly wordsBefore: number
}

/**
 * Quotations of a text, inner ones before the outer. A mark that both opens and closes opens
 * where it stands before a word, and closes what is open otherwise. What never closes is none.
 */
export function findQuotations(
  text: string,
  pieces: readonly Piece[],
  pairs: readonly (readonly [string, string])[],
): readonly Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  let words = 0
  for (const piece of pieces) {
    if (piece.kind === 'word') words += 1
    if (piece.kind !== 'quote') continue
    const closed = closes(text, piece, open)
    const matching = closed === undefined ? undefined : open[closed]
    if (matching && closed !== undefined) {
      open.length = closed
      found.push({ start: matching.start, end: piece.end, words: words - matching.wordsBefore })
      continue
    }
    const closing = closingOf(text, piece, pairs)
    if (closing) open.push({ closing, start: piece.start, wordsBefore: words })
  }
  return found
}

function closes(text: string, piece: Piece, open: readonly Open[]): number | undefined {
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    if (open[depth]?.closing.includes(text.charAt(piece.start)) && maySpeakEnd(text, piece))
      return depth
  }
  return undefined
}

/** A mark that can only open another quotation stands after white space and before a letter. */
function maySpeakEnd(text: string, piece: Piece): boolean {
  const before = text.charAt(piece.start - 1)
  return !(/^\s?$/.test(before) && /^[\p{L}\p{N}]$/u.test(text.charAt(piece.end)))
}

function closingOf(
  text: string,
  piece: Piece,
  pairs: readonly (readonly [string, string])[],
): string | undefined {
  const before = text.charAt(piece.start - 1)
  if (/^[\p{L}\p{N}]$/u.test(before) && "'’".includes(text.charAt(piece.start))) return undefined
  const closing = pairs
    .filter(([opening]) => opening === text.charAt(piece.start))
    .map(([, close]) => close)
  return closing.length > 0 ? closing.join('') : undefined
}
