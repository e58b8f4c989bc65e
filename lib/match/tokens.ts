import { foreign, ignored, space } from '../compile/tables/letters.ts'
import type { LetterReader } from './letter-reader.ts'
import type { WordHit, WordReader } from './word-reader.ts'

/** A piece of the text; offsets are UTF-16 units of the text that was cut. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Marks are single characters that are neither letters nor white space. */
  readonly kind: 'word' | 'mark' | 'quote'
}

/** A piece whose word has been looked up. */
export class Token implements Piece {
  readonly start: number
  readonly end: number
  readonly kind: Piece['kind']
  /** What the word can be, by the tables. */
  readonly hits: readonly WordHit[]
  readonly #letters: LetterReader
  readonly #source: string
  #text: string | undefined

  constructor(reader: Reader, source: string, { start, end, kind }: Piece) {
    this.start = start
    this.end = end
    this.kind = kind
    this.hits = kind === 'word' ? reader.words.read(source, start, end) : noHits
    this.#letters = reader.letters
    this.#source = source
  }

  /** The folded letters of a word; a mark as it stands. */
  get text(): string {
    this.#text ??=
      this.kind === 'word'
        ? this.#letters.fold(this.#source, this.start, this.end)
        : this.#source.slice(this.start, this.end)
    return this.#text
  }
}

const quoteMarks = '"“”„‟«»‹›\'‘’‚‛`´＂'
/** Hyphens, and what joins the words of a hashtag. */
const joiningMarks = '-‐‑#_'
/** What parts the digits of a number or of a time, in either script. */
const digitMarks = '.,:٫٬،'
const noHits: readonly WordHit[] = []

/** Whether a token stands between the words of a phrase without parting them. */
export function isTransparentMark(token: Token): boolean {
  return token.kind === 'quote' || (token.kind === 'mark' && joiningMarks.includes(token.text))
}

export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.text === ',' || token.text === '،')
}

/** How many words and marks stand between two places of their text, in UTF-16 offsets. */
export function countTokens(tokens: readonly Token[], start: number, end: number): number {
  return tokens.filter((token) => token.start >= start && token.end <= end).length
}

/** Cuts a run of a text into words and marks. */
export function cut(
  letters: LetterReader,
  text: string,
  from: number,
  to: number,
): readonly Piece[] {
  const pieces: Piece[] = []
  let wordStart = -1
  let wordEnd = -1
  for (let at = from; at <= to; at += 1) {
    const found = at < to ? letters.classAt(text, at) : space
    if (found >= foreign) {
      if (wordStart < 0) wordStart = at
      wordEnd = at + 1
    } else if (found === ignored) {
      if (wordEnd === at && /\p{M}/u.test(text.charAt(at))) wordEnd = at + 1
    } else {
      if (found !== space && wordEnd === at && partsDigits(text, at, to)) continue
      if (wordStart >= 0) pieces.push({ start: wordStart, end: wordEnd, kind: 'word' })
      wordStart = -1
      if (at < to && found !== space) pushMark(pieces, text.charAt(at), at)
    }
  }
  return pieces
}

/** The mark within a number, as in 20,000, parts no words and ends nothing. */
function partsDigits(text: string, at: number, to: number): boolean {
  if (!digitMarks.includes(text.charAt(at)) || at + 1 >= to) return false
  return /\p{Nd}/u.test(text.charAt(at - 1)) && /\p{Nd}/u.test(text.charAt(at + 1))
}

function pushMark(pieces: Piece[], character: string, start: number): void {
  if (character === '\n') return
  pieces.push({ start, end: start + 1, kind: quoteMarks.includes(character) ? 'quote' : 'mark' })
}

/** How words are looked up. */
export interface Reader {
  readonly letters: LetterReader
  readonly words: WordReader
}

/** Looks up the words among pieces. */
export function lookUp(reader: Reader, text: string, pieces: readonly Piece[]): readonly Token[] {
  return pieces.map((piece) => new Token(reader, text, piece))
}
