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
}

/** Cuts the pieces of a paragraph into sentences. */
export function splitSentences(
  text: string,
  pieces: readonly Piece[],
  isAbbreviation: (piece: Piece) => boolean,
): readonly (readonly Piece[])[] {
  const cut: Cut = { text, pieces, isAbbreviation }
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

function markAt({ text, pieces }: Cut, index: number): string {
  const piece = pieces[index]
  return piece && piece.kind !== 'word' ? text.charAt(piece.start) : ''
}

function endsSentence(cut: Cut, index: number): boolean {
  const piece = cut.pieces[index]
  if (!piece || piece.kind === 'word') return false
  const next = cut.pieces[index + 1]
  if (next && next.start === piece.end) return false
  const end = endMark(cut, index)
  if (end === undefined || startsSmall(cut.text, next)) return false
  const before = cut.pieces[end - 1]
  if (markAt(cut, end) !== '.' || before?.end !== cut.pieces[end]?.start) return true
  return !(before && (cut.isAbbreviation(before) || isInitial(cut.text, before)))
}

/** The mark that ends the sentence, at the index itself or before the closing marks that it is one of. */
function endMark(cut: Cut, index: number): number | undefined {
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
