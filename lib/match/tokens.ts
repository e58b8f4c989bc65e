import { foreign, ignored } from '../compile/tables.ts'
import type { Scanner, WordHit } from './scan.ts'

/** A word or a mark of the text; offsets are UTF-16 units of the text that was tokenised. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Marks are single characters that are neither letters nor white space. */
  readonly kind: 'word' | 'mark' | 'quote'
  /** The folded letters of a word; a mark as it stands. */
  readonly text: string
  /** What the word can be, by the tables. */
  readonly hits: readonly WordHit[]
}

const quoteMarks = '"“”„‟«»‹›\'‘’‚‛`´＂'
const hyphens = '-‐‑'
const noHits: readonly WordHit[] = []

/** Whether a token stands between the words of a phrase without parting them. */
export function isTransparentMark(token: Token): boolean {
  return token.kind === 'quote' || (token.kind === 'mark' && hyphens.includes(token.text))
}

/** All tokens of a text. */
export function tokenise(scanner: Scanner, text: string): readonly Token[] {
  const tokens: Token[] = []
  let wordStart = -1
  let wordEnd = -1
  for (let at = 0; at <= text.length; at += 1) {
    const found = at < text.length ? scanner.classAt(text, at) : 0
    if (found === ignored) {
      if (wordEnd === at && /\p{M}/u.test(text.charAt(at))) wordEnd = at + 1
      continue
    }
    if (found >= foreign) {
      if (wordStart < 0) wordStart = at
      wordEnd = at + 1
      continue
    }
    if (wordStart >= 0) tokens.push(wordToken(scanner, text, wordStart, wordEnd))
    wordStart = -1
    const character = text.charAt(at)
    if (character.trim() !== '') tokens.push(markToken(character, at))
  }
  return tokens
}

function wordToken(scanner: Scanner, text: string, start: number, end: number): Token {
  const hits = scanner.readWord(text, start, end)
  return { start, end, kind: 'word', text: scanner.fold(text, start, end), hits }
}

function markToken(character: string, start: number): Token {
  const kind = quoteMarks.includes(character) ? 'quote' : 'mark'
  return { start, end: start + 1, kind, text: character, hits: noHits }
}
