import type { MatchReport } from '../../messages/report.ts'

/** How the list is ordered: as the page has it, or frame by frame. */
export type Grouping = 'place' | 'frame'

/** Matches that stand together in the list. */
export interface Group {
  /** Absent where the list is one run in the order of the page. */
  readonly frame?: string
  readonly matches: readonly MatchReport[]
}

/** The list in groups: the frame with most matches first, each frame in the order of the page. */
export function groupsOf(matches: readonly MatchReport[], grouping: Grouping): readonly Group[] {
  if (grouping === 'place') return [{ matches }]
  const byFrame = new Map<string, MatchReport[]>()
  for (const match of matches) {
    const group = byFrame.get(match.frame) ?? []
    group.push(match)
    byFrame.set(match.frame, group)
  }
  return [...byFrame]
    .map(([frame, matches]) => ({ frame, matches }))
    .sort((one, other) => other.matches.length - one.matches.length)
}

/** The first `limit` matches of the groups; groups that get none are left out. */
export function firstOf(groups: readonly Group[], limit: number): readonly Group[] {
  const first: Group[] = []
  let room = limit
  for (const group of groups) {
    if (room <= 0) break
    first.push({ ...group, matches: group.matches.slice(0, room) })
    room -= group.matches.length
  }
  return first
}
