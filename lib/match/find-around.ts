import type { LanguageTables } from '../compile/tables/language.ts'
import type { Pattern } from '../compile/tables/patterns.ts'
import { roles } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { matchPattern, type PatternMatch } from './pattern.ts'
import { hasWords } from './possible.ts'
import type { Sentence } from './sentence.ts'

/** Finds the first pattern that stands around a match; `unless` refuses what it stands on. */
export type Find = (
  patterns: readonly Pattern[],
  unless?: (match: PatternMatch) => boolean,
) => PatternMatch | undefined

export function finder(
  tables: LanguageTables,
  sentence: Sentence,
  candidate: Candidate,
  taken: readonly TokenRun[],
): Find {
  const place = {
    sentence,
    anchor: 'it',
    at: candidate.anchor,
    terms: {},
    taken,
    notSpeaker: notSpeaker(candidate),
    speakers: tables.voice,
  } as const
  return (patterns, unless) => {
    for (const pattern of patterns) {
      const match = hasWords(pattern, sentence) ? matchPattern(place, pattern) : undefined
      if (match && !unless?.(match)) return match
    }
    return undefined
  }
}

/** The one who acts may be the one who speaks; the other terms are what is spoken of. */
function notSpeaker({ terms }: Candidate): readonly TokenRun[] {
  return roles.flatMap((role) => (role === 'actor' ? [] : (terms[role] ?? [])))
}

/** Whether what denies or reports is a part of wording that does not: "did not deny that". */
export function leavesStanding(
  mark: PatternMatch,
  standing: readonly Pattern[],
  find: Find,
): boolean {
  return find(standing, (match) => !isWithin(mark, match)) !== undefined
}

export function isWithin({ cue }: PatternMatch, whole: PatternMatch | undefined): boolean {
  if (!cue || !whole?.cue) return false
  return whole.cue.start <= cue.start && cue.start < whole.cue.end
}
