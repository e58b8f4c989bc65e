import type { MatchReport, Report } from '../../lib/messages/report.ts'
import type { PaintedRange } from './recorder/painted.ts'

/** What is left of a text where white space and marks are not told apart. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/**
 * What is wrong with the paint of a page, in words; nothing where each listed match is painted,
 * term by term, and nothing else can be seen. What cannot be seen is painted and not listed.
 */
export function wrongRanges(report: Report, painted: readonly PaintedRange[]): string[] {
  const families = new Set([
    ...report.matches.map(({ family }) => String(family)),
    ...painted.map(({ family }) => family),
  ])
  return [...families].flatMap((family) =>
    wrongInFamily(
      report.matches.filter((match) => match.family === family),
      painted.filter((range) => range.family === family),
    ),
  )
}

/** In each document matches are painted one after another, in the order of their ids. */
function wrongInFamily(matches: readonly MatchReport[], painted: readonly PaintedRange[]) {
  const wrong: string[] = []
  const documents = [...new Set(painted.map(({ document }) => document))].map((document) => ({
    ranges: painted.filter((range) => range.document === document),
    next: 0,
  }))
  for (const match of [...matches].sort((a, b) => a.id - b.id)) {
    const wanted = letters(match.terms.map(({ text }) => text).join(''))
    const place = documents
      .map((document) => ({ document, run: findRun(document.ranges, document.next, wanted) }))
      .find(({ run }) => run !== undefined)
    if (place?.run === undefined) {
      wrong.push(`listed and not painted: “${match.text}”`)
      continue
    }
    const { document, run } = place
    wrong.push(...seenAmong(document.ranges.slice(document.next, run.from)))
    document.next = run.to
  }
  return [...wrong, ...documents.flatMap(({ ranges, next }) => seenAmong(ranges.slice(next)))]
}

function seenAmong(ranges: readonly PaintedRange[]): string[] {
  return ranges
    .filter(({ visible, text }) => visible || text === '')
    .map(({ text }) => `painted and not listed: “${text}”`)
}

/** The first run of ranges, from an index on, whose letters are those that are wanted. */
function findRun(painted: readonly PaintedRange[], begin: number, wanted: string) {
  for (let from = begin; from < painted.length; from += 1) {
    let found = ''
    for (let to = from; to < painted.length && found.length < wanted.length; to += 1) {
      found += letters(painted[to]?.text ?? '')
      if (found === wanted) return { from, to: to + 1 }
      if (!wanted.startsWith(found)) break
    }
  }
  return undefined
}
