import type { MatchReport } from '../../messages/report.ts'

/**
 * A new report of the same page with the objects of the last one where nothing changed, so that
 * what was drawn of them need not be drawn again. An id names the same match for as long as its
 * page is open; only its place moves as the page grows.
 */
export function keepKnown(
  before: readonly MatchReport[],
  now: readonly MatchReport[],
): readonly MatchReport[] {
  const known = new Map(before.map((match) => [match.id, match]))
  return now.map((match) => {
    const old = known.get(match.id)
    return old !== undefined && old.place === match.place ? old : match
  })
}
