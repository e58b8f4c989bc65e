import { type Family, families, type Voice, voices } from '../../lexicon/types.ts'
import type { MatchReport } from '../../messages/report.ts'

/** How many matches of each family there are, and how many of those in each voice. */
export type Tally = Readonly<Record<Family, FamilyTally>>

export interface FamilyTally {
  readonly count: number
  readonly voices: Readonly<Record<Voice, number>>
}

/** The voices as they are drawn: from the page's own to the denied. */
export const voiceOrder: readonly Voice[] = [...voices].reverse()

/** Counts the matches by family and voice. */
export function tallyOf(matches: readonly MatchReport[]): Tally {
  const of = (family: Family): FamilyTally => {
    const own = matches.filter((match) => match.family === family)
    return { count: own.length, voices: voicesOf(own) }
  }
  const [protest, force, map, rulers] = families
  return {
    [protest]: of(protest),
    [force]: of(force),
    [map]: of(map),
    [rulers]: of(rulers),
  }
}

/** How many of the matches are in each voice. */
export function voicesOf(matches: readonly MatchReport[]): Readonly<Record<Voice, number>> {
  const counts = { denied: 0, distanced: 0, attributed: 0, asserted: 0 }
  for (const { voice } of matches) counts[voice] += 1
  return counts
}
