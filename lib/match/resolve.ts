import type { Candidate } from './candidates.ts'
import { besidesTarget, extendOverCoordination, joinCoordinations } from './coordination.ts'
import { overlap } from './cursor.ts'
import type { Sentence } from './sentence.ts'

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
    const own = candidates
      .filter(({ rule }) => rule.frame === frame)
      .map((candidate) => extendOverCoordination(sentence, candidate))
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
