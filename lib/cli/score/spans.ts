import type { Run } from '../marks.ts'
import type { GoldItem, GoldMatch, GoldPiece } from './gold.ts'

/** A longer term shows nothing: it cannot hit an anchor. In words. */
const longestTerm = 8

// What Python's str.split() parts at; \s would part at a byte order mark too.
const whiteSpace = /\p{White_Space}+/u

/** Where a gold match may be hit, in UTF-16 offsets: its anchor, and the other one if it has one. */
export function goldRuns({ text }: GoldItem, match: GoldMatch): readonly Run[] {
  const { alt } = match
  const own = runOf(text, match)
  return alt === undefined ? own : [...own, ...runOf(text, alt)]
}

/** The terms that may hit an anchor. */
export function hittingTerms(text: string, terms: readonly Run[]): readonly Run[] {
  return terms.filter(({ start, end }) => countWords(text.slice(start, end)) <= longestTerm)
}

/** Whether some run of the one list shares a character with some run of the other. */
export function anyOverlap(some: readonly Run[], others: readonly Run[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && one.end > other.start))
}

function runOf(text: string, { at, anchor, nth }: GoldPiece): readonly Run[] {
  if (at) return [{ start: offsetOf(text, at[0]), end: offsetOf(text, at[1]) }]
  if (anchor === undefined) return []
  let start = -1
  for (let count = nth || 1; count > 0; count -= 1) {
    start = text.indexOf(anchor, start + 1)
    if (start < 0) return []
  }
  return [{ start, end: start + anchor.length }]
}

/** The UTF-16 offset of a code point. */
function offsetOf(text: string, index: number): number {
  return [...text].slice(0, index).join('').length
}

function countWords(words: string): number {
  return words.split(whiteSpace).filter((word) => word !== '').length
}
