import type { Piece } from './tokens.ts'

/** A quotation with its marks; UTF-16 offsets. */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** Words between the marks. */
  readonly words: number
}

interface Open {
  readonly opening: string
  readonly closing: string
  readonly start: number
  readonly wordsBefore: number
}

/** How far the marks of a text have been read. */
interface Reading {
  readonly text: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly found: Quotation[]
  readonly open: Open[]
  words: number
}

/**
 * Quotations of a text, inner ones before the outer. A mark that both opens and closes opens
 * where it stands before a word, and closes what is open otherwise. A speech of several paragraphs
 * opens each of them again and closes in the last; one that never closes ends with its line.
 */
export function findQuotations(
  text: string,
  pieces: readonly Piece[],
  pairs: readonly (readonly [string, string])[],
): readonly Quotation[] {
  const reading: Reading = { text, pairs, found: [], open: [], words: 0 }
  let last: Piece | undefined
  for (const piece of pieces) {
    if (last && isNewLine(text, last, piece)) endLine(reading, last, piece)
    last = piece
    if (piece.kind === 'word') reading.words += 1
    else if (piece.kind === 'quote') readMark(reading, piece)
  }
  if (last) endUnclosed(reading, last.end)
  return reading.found
}

/** Whether a line feed stands between two pieces. */
export function isNewLine(text: string, before: Piece, after: Piece): boolean {
  return after.start > before.end && text.slice(before.end, after.start).includes('\n')
}

function readMark(reading: Reading, piece: Piece): void {
  const { text, open, words } = reading
  const closed = closes(text, piece, open)
  const matching = closed === undefined ? undefined : open[closed]
  if (matching && closed !== undefined) {
    open.length = closed
    close(reading, matching, piece.end)
    return
  }
  const opening = text.charAt(piece.start)
  const closing = closingOf(text, piece, reading.pairs)
  if (closing) open.push({ opening, closing, start: piece.start, wordsBefore: words })
}

function close({ found, words }: Reading, { start, wordsBefore }: Open, end: number): void {
  found.push({ start, end, words: words - wordsBefore })
}

/** What the next line opens again goes on there, so that this part of it ends here. */
function endLine(reading: Reading, last: Piece, next: Piece): void {
  const { open, text } = reading
  const mark = next.kind === 'quote' ? text.charAt(next.start) : ''
  const again = open.findIndex(({ opening }) => opening === mark)
  const unclosed = open[again]
  if (!unclosed || maySpeakEnd(text, next)) return
  open.length = again
  close(reading, unclosed, last.end)
}

/** A mark at the start of what is said opens a speech even where nothing closes it. */
function endUnclosed(reading: Reading, end: number): void {
  const { open, text } = reading
  const speech = open.find(
    ({ start }) =>
      !"'‘’".includes(text.charAt(start)) &&
      /^$|[.!?:,،؟…\n]\s?$/.test(text.slice(Math.max(0, start - 2), start)),
  )
  if (!speech) return
  const line = text.indexOf('\n', speech.start)
  close(reading, speech, line < 0 ? end : Math.min(line, end))
}

function closes(text: string, piece: Piece, open: readonly Open[]): number | undefined {
  if (isPossessive(text, piece)) return undefined
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

/** "The students' camp is ours,' he said": the next mark ends the speech, so this one does not. */
function isPossessive(text: string, piece: Piece): boolean {
  if (!/^s['’] \p{Ll}/u.test(text.slice(piece.start - 1, piece.start + 3))) return false
  const rest = text.slice(piece.end, piece.end + 400)
  const next = /^[^\n]*?(\s['‘](?=\p{L})|[,.!?]['’])/u.exec(rest)?.[1]
  return next !== undefined && /^[,.!?]/.test(next)
}

function closingOf(
  text: string,
  piece: Piece,
  pairs: readonly (readonly [string, string])[],
): string | undefined {
  const before = text.charAt(piece.start - 1)
  if (/^[\p{L}\p{N}]$/u.test(before) && "'’".includes(text.charAt(piece.start))) return undefined
  if (/^['’]\d\ds/.test(text.slice(piece.start, piece.start + 4))) return undefined
  const closing = pairs
    .filter(([opening]) => opening === text.charAt(piece.start))
    .map(([, close]) => close)
  return closing.length > 0 ? closing.join('') : undefined
}
