import type { LetterReader } from './letter-reader.ts'
import { isPairOfStops } from './sentences.ts'

/** Marks that may stand between the mark that ends a sentence and the space behind it. */
const closers = ')]»”’"\''
const lineFeed = 0x0a
const stop = 0x2e
/** Longer words are no abbreviations; UTF-16 units. */
const longestAbbreviation = 6

/**
 * Where the sentence surely ends whose last mark, or line feed, stands at an offset. Where it is
 * not sure, `splitSentences` decides, once the segment is read.
 */
export function segmentEnd(
  text: string,
  at: number,
  letters: LetterReader,
  isAbbreviation: (text: string, start: number, end: number) => boolean,
): number | undefined {
  if (text.charCodeAt(at) === lineFeed) return endsParagraph(text, at) ? at + 1 : undefined
  if (isPairOfStops(text, at)) return undefined
  let end = at + 1
  while (end < text.length && closers.includes(text.charAt(end))) end += 1
  if (end < text.length && !isSpace(text.charCodeAt(end))) return undefined
  let next = end
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1
  if (next < text.length && isSmallLetter(text, next)) return undefined
  const isSure = text.charCodeAt(at) !== stop || !mayAbbreviate(text, at, letters, isAbbreviation)
  return isSure ? end : undefined
}

function mayAbbreviate(
  text: string,
  at: number,
  letters: LetterReader,
  isAbbreviation: (text: string, start: number, end: number) => boolean,
): boolean {
  let start = at
  while (letters.isLetter(text, start - 1) && at - start <= longestAbbreviation) start -= 1
  const length = at - start
  if (length === 0 || length > longestAbbreviation) return length === 0
  return length === 1 || isAbbreviation(text, start, at)
}

/** An empty line parts paragraphs. */
function endsParagraph(text: string, at: number): boolean {
  let next = at + 1
  while (isBlank(text.charCodeAt(next))) next += 1
  return text.charCodeAt(next) === lineFeed
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d
}

/** Most letters need not be looked up: those of English, and those of Arabic, which has no case. */
function isSmallLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  return !(unit >= 0x600 && unit < 0x700) && /\p{Ll}/u.test(text.charAt(at))
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000
}
