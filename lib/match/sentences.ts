import { isNewLine } from './quotes.ts'
import type { Piece } from './tokens.ts'

/** Longer runs without an end of a sentence are read in pieces, so that work stays linear. */
const longestSentence = 256

const ends = '.!?؟۔…。'
const closers = ')]»”’"\''

/** What the cutting of sentences looks at. */
interface Cut {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly isAbbreviation: (piece: Piece) => boolean
  /** UTF-16 units of the longest line; 0 where there is only one. */
  readonly width: number
}

/** Cuts the pieces of a paragraph into sentences. */
export function splitSentences(
  text: string,
  pieces: readonly Piece[],
  isAbbreviation: (piece: Piece) => boolean,
): readonly (readonly Piece[])[] {
  const cut: Cut = { text, pieces, isAbbreviation, width: widthOf(text, pieces) }
  const sentences: (readonly Piece[])[] = []
  let start = 0
  for (let index = 0; index < pieces.length; index += 1) {
    const tooLong = index + 1 - start >= longestSentence
    if (!tooLong && !endsSentence(cut, index)) continue
    sentences.push(pieces.slice(start, index + 1))
    start = index + 1
  }
  if (start < pieces.length) sentences.push(pieces.slice(start))
  return sentences
}

function markAt({ text, pieces }: Pick<Cut, 'text' | 'pieces'>, index: number): string {
  const piece = pieces[index]
  return piece && piece.kind !== 'word' ? text.charAt(piece.start) : ''
}

function endsSentence(cut: Cut, index: number): boolean {
  const piece = cut.pieces[index]
  if (!piece) return false
  if (endsLine(cut, index)) return true
  if (piece.kind === 'word') return false
  const next = cut.pieces[index + 1]
  if (next && next.start === piece.end) return false
  if (isPairOfStops(cut.text, piece.start)) return false
  const end = endMark(cut, index)
  if (end === undefined || startsSmall(cut.text, next)) return false
  const before = cut.pieces[end - 1]
  if (markAt(cut, end) !== '.' || before?.end !== cut.pieces[end]?.start) return true
  return !(before && (cut.isAbbreviation(before) || isInitial(cut.text, before)))
}

/** «خونة».. هكذا: two full stops are a dash of the headlines, and no more. */
export function isPairOfStops(text: string, at: number): boolean {
  return text.charAt(at) === '.' && text.charAt(at - 1) === '.' && text.charAt(at - 2) !== '.'
}

/** A headline, a dateline: a line that had room for the next word and did not take it. */
function endsLine({ text, pieces, width }: Cut, index: number): boolean {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (width === 0 || !piece || !next || !isNewLine(text, piece, next) || startsSmall(text, next))
    return false
  const start = text.lastIndexOf('\n', piece.start) + 1
  return piece.end - start + 1 + (next.end - next.start) <= width
}

function widthOf(text: string, pieces: readonly Piece[]): number {
  const read = text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
  const lines = read.split('\n')
  return lines.length > 1 ? Math.max(...lines.map((line) => line.trim().length)) : 0
}

/** Whether a sentence ends with the mark of one, as headlines do not. */
export function hasEndMark(text: string, pieces: readonly Piece[]): boolean {
  return endMark({ text, pieces }, pieces.length - 1) !== undefined
}

/** The mark that ends the sentence, at the index itself or before the closing marks that it is one of. */
function endMark(cut: Pick<Cut, 'text' | 'pieces'>, index: number): number | undefined {
  let at = index
  while (at > 0 && isIn(closers, markAt(cut, at))) at -= 1
  return isIn(ends, markAt(cut, at)) ? at : undefined
}

function isIn(marks: string, mark: string): boolean {
  return mark !== '' && marks.includes(mark)
}

function isInitial(text: string, piece: Piece): boolean {
  return piece.end - piece.start === 1 && /\p{Lu}/u.test(text.charAt(piece.start))
}

function startsSmall(text: string, next: Piece | undefined): boolean {
  return next !== undefined && /\p{Ll}/u.test(text.charAt(next.start))
}
