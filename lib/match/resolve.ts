import { roles } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import type { Sentence } from './sentence.ts'

/** A longer term shows nothing, by the guide's way of judging. */
const longestTerm = 8

/**
 * Settles overlaps: one coordination of one frame is one match, and one word tells one frame (the
 * longer term, then the more terms, then the earlier rule).
 */
export function resolveOverlaps(
  sentence: Sentence,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const frames = [...new Set(candidates.map(({ rule }) => rule.frame))]
  const ofFrames = frames.flatMap((frame) => {
    const own = candidates.filter(({ rule }) => rule.frame === frame)
    return joinCoordinations(sentence, byPlace(keepHeaviest(own, tellTheSame)))
  })
  return byPlace(keepHeaviest(ofFrames, (a, b) => overlap(a.anchor, b.anchor)))
}

function byPlace(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => a.anchor.start - b.anchor.start)
}

function keepHeaviest(
  candidates: readonly Candidate[],
  collide: (a: Candidate, b: Candidate) => boolean,
): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort(byWeight)) {
    if (!kept.some((other) => collide(other, candidate))) kept.push(candidate)
  }
  return kept
}

function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.anchor.end - b.anchor.start - (a.anchor.end - a.anchor.start) ||
    Object.keys(b.terms).length - Object.keys(a.terms).length ||
    a.order - b.order
  )
}

/** One frame is not told twice over terms that two of its rules share. */
function tellTheSame(a: Candidate, b: Candidate): boolean {
  if (overlap(a.anchor, b.anchor)) return true
  return besidesTarget(a).some((term) => besidesTarget(b).some((other) => overlap(term, other)))
}

function besidesTarget({ terms }: Candidate): readonly TokenRun[] {
  return roles.flatMap((role) => (role === 'target' ? [] : (terms[role] ?? [])))
}

function overlap(a: TokenRun, b: TokenRun): boolean {
  return a.start < b.end && a.end > b.start
}

function joinCoordinations(
  sentence: Sentence,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    if (last && coordinated(sentence, last, candidate)) joined.splice(-1, 1, join(last, candidate))
    else joined.push(candidate)
  }
  return joined
}

function coordinated(sentence: Sentence, a: Candidate, b: Candidate): boolean {
  if (sharesTarget(sentence, a, b)) return true
  const between = sentence.tokens.slice(a.anchor.end, b.anchor.start)
  const ofTerms = (at: number): boolean =>
    [...besidesTarget(a), ...besidesTarget(b)].some((term) => at >= term.start && at < term.end)
  const links = between.every(
    (token, index) =>
      token.kind !== 'word' ||
      sentence.transparent[a.anchor.end + index] === true ||
      sentence.coordinators[a.anchor.end + index] === true ||
      ofTerms(a.anchor.end + index),
  )
  const marks = between.filter((token) => token.kind === 'mark')
  return links && marks.every((token) => /^[,،-]$/.test(token.text))
}

/** Two verbs of one clause that say the same of the same people. */
function sharesTarget(sentence: Sentence, a: Candidate, b: Candidate): boolean {
  if (a.terms.target === undefined || a.terms.target.start !== b.terms.target?.start) return false
  return !sentence.clauseStarts.slice(a.anchor.end, b.anchor.start + 1).some(Boolean)
}

function join(a: Candidate, b: Candidate): Candidate {
  if (b.anchor.end - a.anchor.start > longestTerm) return a
  const anchor = { ...a.anchor, end: b.anchor.end }
  return { ...a, anchor, terms: { ...a.terms, [a.rule.anchor]: anchor } }
}
