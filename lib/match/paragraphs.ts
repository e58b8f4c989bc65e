import type { Segment } from './scan.ts'

/** A run of a text that is read by itself; UTF-16 offsets, `end` exclusive. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** Up to here whole sentences are in it; the paragraph may go on behind the end. */
  readonly wholeUpTo: number
  /** The segments that lie in it, or reach into it. */
  readonly segments: Segment[]
}

/** Longer paragraphs are read in pieces, so that one word costs its surroundings and not the text. */
const longestParagraph = 20_000

/** A piece reaches so far beyond the words that it is read for, so that their sentences are whole. */
const margin = 2_500

/** The paragraphs around segments, which ascend; paragraphs are parted by an empty line. */
export function paragraphsAround(text: string, segments: readonly Segment[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let last: Paragraph | undefined
  for (const segment of segments) {
    for (let at = textStart(text, segment); at < segment.end; at = last.wholeUpTo) {
      if (!last || at >= last.wholeUpTo) {
        last = paragraphAround(text, at)
        paragraphs.push(last)
      }
      last.segments.push(segment)
    }
  }
  return paragraphs
}

/** The white space before a segment belongs to the paragraph before it. */
function textStart(text: string, { start, end }: Segment): number {
  let at = start
  while (at < end && /\s/.test(text.charAt(at))) at += 1
  return at
}

function paragraphAround(text: string, offset: number): Paragraph {
  const floor = Math.max(0, offset - margin)
  const before = startOfParagraph(text, offset, floor)
  const ceiling = Math.min(text.length, before + longestParagraph)
  const end = Math.max(emptyLine(text, offset, ceiling), offset + 1)
  const isPiece = end === ceiling && end < text.length
  return {
    start: wordStart(text, before, offset),
    end,
    wholeUpTo: isPiece ? end - margin : end,
    segments: [],
  }
}

function startOfParagraph(text: string, offset: number, floor: number): number {
  for (let at = offset; at > floor; at -= 1) {
    if (text.charCodeAt(at - 1) === lineFeed && isEmptyBefore(text, at - 1, floor)) return at
  }
  return floor
}

const lineFeed = 0x0a

function isEmptyBefore(text: string, lineEnd: number, floor: number): boolean {
  let at = lineEnd
  while (at > floor && /[ \t\r]/.test(text.charAt(at - 1))) at -= 1
  return at > floor && text.charCodeAt(at - 1) === lineFeed
}

/** The line feed before the next empty line from an offset on; the ceiling if none comes before it. */
export function emptyLine(text: string, offset: number, ceiling: number): number {
  for (
    let at = text.indexOf('\n', offset);
    at >= 0 && at < ceiling;
    at = text.indexOf('\n', at + 1)
  ) {
    let next = at + 1
    while (next < ceiling && /[ \t\r]/.test(text.charAt(next))) next += 1
    if (text.charCodeAt(next) === lineFeed) return at
  }
  return ceiling
}

/** A piece of a long paragraph begins with a whole word. */
export function wordStart(text: string, start: number, offset: number): number {
  if (start === 0 || /\s/.test(text.charAt(start - 1))) return start
  let at = start
  while (at < offset && !/\s/.test(text.charAt(at))) at += 1
  return at
}
