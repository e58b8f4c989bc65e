import type { TermReport } from '../../messages/report.ts'

/** A piece of a match's text, inside a term or between two. */
export interface Segment {
  readonly text: string
  readonly isTerm: boolean
}

/** Cuts a match's text at its terms; terms that overlap are joined into one piece. */
export function segmentsOf(text: string, terms: readonly TermReport[]): Segment[] {
  const segments: Segment[] = []
  let position = 0
  for (const { start, text: words } of [...terms].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, position)
    const end = Math.min(start + words.length, text.length)
    if (end <= from) continue
    const last = segments.at(-1)
    if (last?.isTerm && from === position) {
      segments[segments.length - 1] = { text: last.text + text.slice(from, end), isTerm: true }
    } else {
      if (from > position) segments.push({ text: text.slice(position, from), isTerm: false })
      segments.push({ text: text.slice(from, end), isTerm: true })
    }
    position = end
  }
  if (position < text.length) segments.push({ text: text.slice(position), isTerm: false })
  return segments
}
