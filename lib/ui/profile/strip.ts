import type { MatchReport } from '../../messages/report.ts'

/**
 * The match that stands nearest to a place of the page; of those within reach, one of the lane
 * that was pointed at.
 * @param place 0 at the top of the page, 1 at its end
 * @param reach how far, in the same measure, a mark may lie from the point and still be hit
 */
export function nearestTo(
  matches: readonly MatchReport[],
  place: number,
  reach: number,
  isInLane: (match: MatchReport) => boolean,
): MatchReport | undefined {
  let nearest: MatchReport | undefined
  let least = Number.POSITIVE_INFINITY
  for (const match of matches) {
    const distance = Math.abs(match.place - place)
    // A mark of another lane counts as if it lay beyond reach.
    const cost = isInLane(match) ? distance : distance + reach
    if (cost < least) [nearest, least] = [match, cost]
  }
  return nearest
}

/** How wide the drawing is in its own units. */
export const stripWidth = 1000

/** An SVG path with a short upright stroke at the place of each match. */
export function strokesOf(matches: readonly MatchReport[], top: number, height: number): string {
  const places = new Set(matches.map(({ place }) => Math.round(place * stripWidth)))
  return [...places].map((place) => `M${place} ${top}v${height}`).join('')
}
